import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LABOUR_MIGRATION, ageStructure, count, mortality } from '../cohorts.mjs';
import { deathProbabilities, expectancy } from '../lifetable.mjs';
import { KINDS, events } from '../events.mjs';
import { apportion, readTsv } from '../text.mjs';
import { levelShocks, world } from '../world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const codes = readTsv(join(here, '..', 'data', 'territories.tsv')).map((row) => row.code);
const structures = new Map(codes.map((code) => [code, ageStructure(world().get(code))]));

const share = (people, from, to) => {
  let sum = 0;
  for (let age = from; age < to; age++) sum += people.F[age] + people.M[age];
  return sum / count(people);
};

const between = (value, low, high, what) => assert.ok(value >= low && value <= high, `${what}: ${value} is not in ${low}..${high}`);

test('a life table meets the life expectancy and infant mortality it was fitted to', () => {
  for (const [years, infant] of [[36, 208], [50, 120], [65, 60], [79, 6], [84, 2]]) {
    for (const sex of ['F', 'M']) {
      const q = deathProbabilities(sex, years, infant);
      const survivors = [1];
      for (const death of q) survivors.push(survivors.at(-1) * (1 - death));
      assert.ok(Math.abs(expectancy(survivors) - years) < 0.35, `${sex} ${years}: ${expectancy(survivors)}`);
      assert.ok(Math.abs(q[0] - infant / 1000) < 1e-9);
      assert.ok(q.every((death) => death >= 0 && death <= 1));
    }
  }
});

test('women outlive men, most of all in Eastern Europe', () => {
  const at60 = (q) => q.slice(60, 80).reduce((alive, death) => alive * (1 - death), 1);
  const [west, east] = [mortality(75, 8, 'Western Europe'), mortality(75, 8, 'Eastern Europe')];
  assert.ok(at60(west.F) > at60(west.M));
  assert.ok(at60(east.F) - at60(east.M) > at60(west.F) - at60(west.M));
});

test('the United States of 2000 come within 0.03 of the census in five-year bands', () => {
  const census = readTsv(join(here, '..', 'data', 'us_census_2000_age_bands.tsv')).map((row) => ({ from: Number(row.age_from), people: Number(row.people) }));
  const total = census.reduce((sum, band) => sum + band.people, 0);
  assert.equal(total, 281421906);
  const people = ageStructure(world().get('US'), 2000);
  const distance = census.reduce((sum, band, at) => sum + Math.abs(share(people, band.from, census[at + 1]?.from ?? 110) - band.people / total), 0) / 2;
  assert.ok(distance <= 0.03, `TVD ${distance}`);
});

test('every structure is whole, positive and smooth', () => {
  for (const [code, people] of structures) {
    assert.ok(Math.abs(count(people) / world().get(code).population - 1) < 1e-6, code);
    for (const sex of ['F', 'M']) {
      assert.equal(people[sex].length, 110);
      people[sex].forEach((n, age) => {
        assert.ok(n >= 0, `${code} ${sex} ${age}`);
        // Births halved in China's famine of 1959 to 1961 and doubled when Romania banned abortion in 1967.
        const most = code === 'CN' || code === 'RO' ? 2.1 : code in LABOUR_MIGRATION ? 1.5 : 1.35;
        if (age > 0 && age < 70) between(n / people[sex][age - 1], 1 / most, most, `${code} ${sex} at ${age}`);
      });
    }
    assert.equal(apportion([...people.F, ...people.M], world().get(code).population).reduce((a, b) => a + b, 0), world().get(code).population);
  }
});

test('old and young countries stand in the known order', () => {
  const get = (code) => structures.get(code) ?? ageStructure(world().get(code));
  const old = ['JP', 'US', 'BR', 'EG', 'NG'].map((code) => share(get(code), 65, 110));
  const young = ['NG', 'EG', 'BR', 'JP'].map((code) => share(get(code), 0, 15));
  for (const order of [old, young]) for (let at = 1; at < order.length; at++) assert.ok(order[at - 1] > order[at], order.join(' '));
  assert.ok(old[0] > 0.27 && old[0] < 0.31, `Japan 65+: ${old[0]}`);
  assert.ok(young[0] > 0.4 && young[0] < 0.48, `Nigeria under 15: ${young[0]}`);
});

test('a tenth more boys are not born, and old women outnumber old men', () => {
  for (const [code, people] of structures) {
    if (code in LABOUR_MIGRATION) continue;
    const ratio = people.M[0] / people.F[0];
    assert.ok(ratio > 1.03 && ratio < 1.06, `${code}: ${ratio}`);
    const sum = (sex) => people[sex].slice(80).reduce((a, b) => a + b, 0);
    assert.ok(sum('F') > sum('M'), code);
  }
});

test('labour migration leaves Qatar with more than two thirds men, most of them of working age', () => {
  for (const [code, { men }] of Object.entries(LABOUR_MIGRATION)) {
    const people = ageStructure(world().get(code));
    const male = people.M.reduce((a, b) => a + b, 0) / count(people);
    assert.ok(Math.abs(male - men) < 0.01, `${code}: ${male}`);
  }
  const qatar = ageStructure(world().get('QA'));
  assert.ok(qatar.M.reduce((a, b) => a + b, 0) / count(qatar) > 2 / 3);
  assert.ok(qatar.M.slice(20, 55).reduce((a, b) => a + b, 0) / qatar.F.slice(20, 55).reduce((a, b) => a + b, 0) > 2.5);
});

test('one catastrophic year does not become a pattern of mortality', () => {
  for (const [code, year, kind] of [['RW', 1994, 'CONFLICT'], ['HT', 2010, 'EARTHQUAKE'], ['CN', 1960, 'FAMINE']]) {
    const { series } = world().get(code);
    assert.ok(series.shocks.some((shock) => shock.year === year && shock.kind === kind), `${code} ${JSON.stringify(series.shocks)}`);
    assert.ok(series.lifeExpectancy[year - 1960] > 40, `${code} ${series.lifeExpectancy[year - 1960]}`);
  }
});

test('a conflict takes young men most, and who was alive then is missing still', () => {
  const { series } = world().get('KH');
  const spared = ageStructure({ ...world().get('KH'), series: { ...series, shocks: [] } });
  const struck = structures.get('KH');
  const lost = (sex, from) => 1 - struck[sex].slice(from, from + 15).reduce((a, b) => a + b, 0) / spared[sex].slice(from, from + 15).reduce((a, b) => a + b, 0);
  assert.ok(lost('M', 65) > lost('F', 65) + 0.1, `${lost('M', 65)} ${lost('F', 65)}`);
  assert.ok(lost('M', 65) > lost('M', 5) + 0.1, 'those born later were not there');
});

test('levelling keeps a steep rise and takes only what an event explains', () => {
  const values = Array(57).fill(60);
  values[1994 - 1960] = 13;
  const shocks = levelShocks('RW', values);
  assert.deepEqual(shocks, [{ year: 1994, kind: 'CONFLICT', lifeExpectancy: 13 }]);
  assert.equal(values[1994 - 1960], 60);
  assert.deepEqual(levelShocks('SE', [...values.slice(0, 34), 13, ...values.slice(35)]), []);
});

test('events name known places, kinds and years, and each once', () => {
  const regions = new Set(['World', ...[...world().values()].flatMap(({ code, region, continent }) => [code, region, continent])]);
  const seen = new Set();
  for (const { place, from, to, kind, label } of events()) {
    const key = `${place} ${from} ${label}`;
    assert.ok(regions.has(place) && KINDS.includes(kind), key);
    assert.ok(from >= 1900 && from <= to && to <= 2025, key);
    assert.doesNotMatch(label, /terroris|regime|liberat|aggress|invad|invasion|enem|heroic|martyr|rebel|traitor|genocide|massacre/i, `${key}: see docs/policy-conflicts.md`);
    assert.ok(!seen.has(key), key);
    seen.add(key);
  }
  for (const { code, region, continent } of world().values()) {
    const own = events().filter(({ place }) => ['World', continent, region, code].includes(place));
    assert.ok(own.some(({ kind }) => kind === 'TECHNOLOGY') && own.length >= 40, code);
  }
});

test('a territory without series borrows them and says from whom', () => {
  for (const code of ['AF', 'KP', 'MM', 'SO', 'SS', 'TW', 'XK']) assert.ok(world().get(code).surrogate, code);
  assert.equal(world().get('US').surrogate, undefined);
});
