import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SHAPE, SIZES, groups, householdSizes, institutions, mean, meanSize, pulls } from '../households.mjs';
import { build } from '../tables/families.mjs';
import { readCsv, readTsv } from '../text.mjs';
import { world } from '../world.mjs';

const data = (name) => join(dirname(fileURLToPath(import.meta.url)), '..', 'data', name);
const codes = readTsv(data('territories.tsv')).map((row) => row.code);
const anchored = new Set(readTsv(data('household-means.tsv')).map((row) => row.territory));
const of = (code) => world().get(code);
const total = (shares) => shares.reduce((a, b) => a + b, 0);
const distance = (one, other) => total(one.map((share, at) => Math.abs(share - other[at]))) / 2;
const LAST = 12;
const inHouseholds = (size) => (size === SIZES ? LAST : size);

test('sizes of households are shares, and their mean is the one wanted', () => {
  for (const code of codes) {
    const shares = householdSizes(of(code));
    assert.equal(shares.length, SIZES);
    assert.ok(shares.every((share) => share >= 0 && share < 1), `${code}: ${shares}`);
    assert.ok(Math.abs(total(shares) - 1) < 1e-9, `${code}: ${total(shares)}`);
    const wanted = Math.min(8, meanSize(of(code)));
    if (code !== 'AT') assert.ok(Math.abs(mean(shares) - wanted) < 0.35, `${code}: ${mean(shares)} for ${wanted}`);
  }
});

test('Austria is as in the survey', () => {
  const rows = readCsv(data('at_household_size_2006.csv')).map((row) => Number(row.share));
  const shares = householdSizes(of('AT'));
  const folded = [...shares.slice(0, 6), total(shares.slice(6))];
  assert.ok(distance(folded, rows.map((share) => share / total(rows))) < 0.005);
});

test('the profile of a territory with households as large as in Austria comes near the survey', () => {
  assert.ok(Math.abs(mean(householdSizes(of('AU'))) - mean(householdSizes(of('AT')))) < 0.06);
  assert.ok(distance(householdSizes(of('AU')), householdSizes(of('AT'))) < 0.05);
});

test('where fertility is higher households are larger, where money or towns are more they are smaller', () => {
  const place = { ...of('MG'), code: 'XX' };
  assert.ok(!anchored.has('XX'));
  let before = 0;
  for (const fertility of [1.5, 2.5, 3.5, 4.5, 5.5]) {
    const size = meanSize({ ...place, fertility });
    assert.ok(size > before, `${fertility}: ${size} after ${before}`);
    before = size;
  }
  const poor = meanSize({ ...place, gdp: 2000 });
  const rich = meanSize({ ...place, gdp: 40000 });
  assert.ok(rich <= poor, `${poor} then ${rich}`);
});

test('larger mean sizes mean fewer people alone and more in large households', () => {
  const ordered = codes.filter((code) => code !== 'AT').sort((a, b) => mean(householdSizes(of(a))) - mean(householdSizes(of(b))));
  const alone = ordered.map((code) => householdSizes(of(code))[0]);
  const large = ordered.map((code) => total(householdSizes(of(code)).slice(6)));
  assert.ok(alone[0] > 0.35 && alone.at(-1) < 0.1, `${alone[0]} ${alone.at(-1)}`);
  for (let at = 1; at < ordered.length; at++) assert.ok(large[at] >= large[at - 1] - 1e-9, ordered[at]);
});

test('people drawn by age and union live in households of these sizes', () => {
  for (const code of ['AT', 'NG', 'JP', 'IN', 'SN', 'US']) {
    const counts = groups(of(code));
    const pull = pulls(of(code));
    const living = Array(SIZES).fill(0);
    SHAPE.forEach(({ weights }, group) => {
      const pulled = weights.map((weight, at) => weight * pull[at]);
      pulled.forEach((weight, at) => { living[at] += (counts[group] * weight) / total(pulled); });
    });
    const households = living.map((people, at) => people / inHouseholds(at + 1));
    const found = households.map((number) => number / total(households));
    assert.ok(distance(found, householdSizes(of(code))) < 0.005, `${code}: ${found}`);
  }
});

test('homes for the old are common in the north and among the very old', () => {
  for (const code of codes) {
    const { from75, from85 } = institutions(of(code));
    assert.ok(from75 >= 0 && from75 <= from85 && from85 < 0.3, code);
  }
  assert.ok(institutions(of('SE')).from85 > 10 * institutions(of('NG')).from85);
});

test('the tables have every size of every territory once', async () => {
  const tables = await build({ keep: new Set(['AT', 'NG', 'JP']) });
  const { rows } = tables.find((table) => table.file === 'household_sizes.tsv');
  assert.equal(rows.length, 3 * SIZES);
  for (const code of ['AT', 'NG', 'JP']) {
    const own = rows.filter((row) => row[0] === code);
    assert.deepEqual(own.map((row) => Number(row[1])), Array.from({ length: SIZES }, (_, at) => at + 1));
    assert.ok(Math.abs(total(own.map((row) => Number(row[2]))) - 1) < 1e-6, code);
    assert.ok(own.every((row) => Number(row[3]) > 0), code);
  }
});
