import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apportion, decimal, shares } from '../text.mjs';

test('apportion hands out every unit, by largest remainder, ties to the earlier', () => {
  assert.deepEqual(apportion([1, 1, 1], 10), [4, 3, 3]);
  assert.deepEqual(apportion([0.5, 0.3, 0.2], 10), [5, 3, 2]);
  assert.deepEqual(apportion([0, 5], 3), [0, 3]);
  assert.throws(() => apportion([0, 0], 1));
});

test('shares sum to exactly 1 in hundred-thousandths', () => {
  const units = shares([1 / 3, 1 / 7, 0.0000001, 0.4]).map((share) => Math.round(Number(share) * 100000));
  assert.equal(units.reduce((a, b) => a + b, 0), 100000);
});

test('decimals have no trailing zeros and no exponent', () => {
  assert.equal(decimal(0.5, 5), '0.5');
  assert.equal(decimal(0.00001, 5), '0.00001');
});
