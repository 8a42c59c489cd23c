import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameCoverage, shareOfHumanity } from '../coverage.mjs';

const world = (shares) => new Map([
  ['territories.tsv', [{ code: 'US', population: '300', rates_of: '' }, { code: 'ID', population: '100', rates_of: 'MY' }]],
  ['mother_tongues.tsv', [{ territory: 'US', language: 'en', share: '1' }, { territory: 'ID', language: 'ace', share: '1' }]],
  ['community_shares.tsv', shares],
]);

test('people count once, by where their names come from', () => {
  const all = world([
    { territory: 'US', language: 'en', community: 'english-us', share: '1' },
    { territory: 'ID', language: 'ace', community: 'acehnese', share: '0.5' },
    { territory: 'ID', language: 'ace', community: 'afar', share: '0.5' },
  ]);
  const { given, family } = nameCoverage(all);
  assert.equal(given.counted, 0.75);
  assert.equal(given.borrowed, 0.125);
  assert.equal(given.curated, 0.125);
  assert.equal(family.none, 0.125);
  for (const part of [given, family]) assert.ok(Math.abs(Object.values(part).reduce((a, b) => a + b, 0) - 1) < 1e-12);
});

test('a share of humanity weighs territories by their residents', () => {
  assert.equal(shareOfHumanity(world([]), (row) => row.rates_of === ''), 0.75);
});
