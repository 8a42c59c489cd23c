import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { levels } from '../education.mjs';
import { BANDS, activity, income, marital, occupationMix } from '../society.mjs';
import { readTsv } from '../text.mjs';
import { world } from '../world.mjs';
import { build as buildOccupations } from '../tables/occupations.mjs';
import { build as buildGrowth } from '../tables/growth.mjs';
import { build as buildBirthDays } from '../tables/birth_days.mjs';

const directory = join(dirname(fileURLToPath(import.meta.url)), '..');
const codes = readTsv(join(directory, 'data', 'territories.tsv')).map((row) => row.code);
const of = (code) => world().get(code);
const sexes = ['F', 'M'];
const total = (shares) => shares.reduce((a, b) => a + b, 0);
const atLeast = (code, decade, level) => sexes.reduce((sum, sex) => sum + total(levels(of(code), sex, decade).slice(level)), 0) / 2;
const between = (value, low, high, what) => assert.ok(value >= low && value <= high, `${what}: ${value} is not in ${low}..${high}`);

test('every modelled distribution is one', () => {
  for (const code of codes) {
    assert.ok(Math.abs(total(occupationMix(of(code))) - 1) < 1e-9, code);
    for (const sex of sexes) {
      for (let decade = 1910; decade <= 2010; decade += 10) check(levels(of(code), sex, decade), `${code} ${sex} ${decade}`);
      for (const from of BANDS) {
        check(activity(of(code), sex, from), `activity ${code} ${sex} ${from}`);
        check(marital(of(code), sex, from), `marital ${code} ${sex} ${from}`);
      }
    }
  }
  function check(shares, what) {
    assert.ok(shares.every((share) => share >= 0), `${what}: ${shares}`);
    assert.ok(Math.abs(total(shares) - 1) < 1e-9, `${what}: ${total(shares)}`);
  }
});

test('education stands near what is known', () => {
  between(atLeast('US', 1980, 6), 0.35, 0.45, 'US, born in the 1980s, ISCED 6+');
  between(1 - atLeast('NG', 1950, 2), 0.65, 0.9, 'Nigeria, born in the 1950s, ISCED 0 and 1');
  between(atLeast('DE', 1970, 3) - atLeast('DE', 1970, 5), 0.5, 0.7, 'Germany, born in the 1970s, ISCED 3 and 4');
  between(atLeast('JP', 1990, 5), 0.55, 0.75, 'Japan, born in the 1990s, tertiary');
  between(atLeast('KR', 1990, 5), 0.65, 0.85, 'Korea, born in the 1990s, tertiary');
  between(atLeast('CN', 1990, 5), 0.25, 0.45, 'China, born in the 1990s, tertiary');
  between(atLeast('IN', 1980, 3), 0.2, 0.4, 'India, born in the 1980s, ISCED 3+');
});

test('later cohorts have more schooling and women catch up', () => {
  for (const code of codes) {
    for (let decade = 1920; decade <= 2000; decade += 10) assert.ok(atLeast(code, decade, 3) >= atLeast(code, decade - 10, 3) - 0.035, `${code} ${decade}`);
    assert.ok(atLeast(code, 1990, 3) > atLeast(code, 1930, 3), code);
    const odds = (sex, decade) => Math.log(total(levels(of(code), sex, decade).slice(2)) / total(levels(of(code), sex, decade).slice(0, 2)));
    const gap = (decade) => odds('M', decade) - odds('F', decade);
    assert.ok(gap(2000) <= gap(1950) + 1e-9, `${code}: ${gap(1950)} then ${gap(2000)}`);
  }
});

test('work differs by sex, age and region as is known', () => {
  const employed = (code, sex, from) => activity(of(code), sex, from)[1];
  for (const code of codes) {
    between(employed(code, 'M', 40), code === 'ZA' ? 0.62 : 0.7, 0.95, `${code} men of 40`);
    assert.ok(employed(code, 'F', 40) <= employed(code, 'M', 40), code);
    for (const sex of sexes) {
      const retired = BANDS.map((from) => activity(of(code), sex, from)[4]);
      for (let at = 1; at < BANDS.length; at++) assert.ok(retired[at] >= retired[at - 1] - 0.02, `retired ${code} ${sex} ${BANDS[at]}`);
      const studying = BANDS.map((from) => activity(of(code), sex, from)[0]);
      for (let at = 1; at < BANDS.length; at++) assert.ok(studying[at] <= studying[at - 1] + 1e-9, `studying ${code} ${sex} ${BANDS[at]}`);
    }
  }
  for (const low of ['EG', 'IR', 'PK', 'IN']) for (const high of ['SE', 'KE', 'VN']) assert.ok(employed(low, 'F', 35) + 0.25 < employed(high, 'F', 35), `${low} ${high}`);
  assert.ok(employed('NG', 'M', 70) > employed('FR', 'M', 70) + 0.15);
  assert.ok(employed('JP', 'M', 65) > employed('FR', 'M', 65) + 0.2);
});

test('marriage, partnership and widowhood stand in the known order', () => {
  for (const code of codes) {
    for (const sex of sexes) {
      const alone = BANDS.map((from) => marital(of(code), sex, from)[0] + marital(of(code), sex, from)[2]);
      for (let at = 1; at < 10; at++) assert.ok(alone[at] <= alone[at - 1] + 0.01, `${code} ${sex} ${BANDS[at]}`);
    }
    for (const from of [60, 70, 80]) assert.ok(marital(of(code), 'F', from)[5] > marital(of(code), 'M', from)[5] * 1.3, `${code} ${from}`);
    assert.ok(marital(of(code), 'F', 20)[0] <= marital(of(code), 'M', 20)[0], `${code} never married at 20`);
    assert.ok(marital(of(code), 'F', 15)[1] < 0.3, `${code} married at 15`);
  }
  assert.ok(marital(of('NG'), 'F', 20)[1] > marital(of('SE'), 'F', 20)[1] + 0.3);
  assert.ok(marital(of('SE'), 'F', 30)[2] > 0.25 && marital(of('EG'), 'F', 30)[2] === 0);
  assert.ok(marital(of('US'), 'F', 50)[4] > marital(of('IN'), 'F', 50)[4] * 5);
  between(marital(of('US'), 'F', 80)[5], 0.4, 0.65, 'widows of 80 and more in the US');
});

test('farming falls with wealth, professions rise, and pay follows', () => {
  const mix = (code) => occupationMix(of(code));
  for (const [poor, rich] of [['NG', 'BR'], ['IN', 'MX'], ['BR', 'DE'], ['KE', 'US']]) {
    assert.ok(mix(poor)[6] > mix(rich)[6], `${poor} ${rich}`);
    assert.ok(mix(poor)[2] < mix(rich)[2], `${poor} ${rich}`);
    assert.ok(income(of(poor)).median < income(of(rich)).median);
  }
  between(mix('US')[6], 0.003, 0.03, 'US farming');
  between(mix('IN')[6], 0.3, 0.5, 'Indian farming');
  between(income(of('US')).median, 35000, 52000, 'US median');
});

test('occupations are ISCO-08 unit groups with usable labels', async () => {
  const [{ rows, columns }] = await buildOccupations({ directory });
  const at = (row, column) => row[columns.indexOf(column)];
  assert.ok(rows.length >= 130);
  assert.equal(new Set(rows.map((row) => row[0])).size, rows.length);
  assert.equal(new Set(rows.map((row) => row[1])).size, rows.length);
  const weights = new Map();
  for (const row of rows) {
    assert.match(row[0], /^(0[123]10|[1-9][1-9]\d\d)$/);
    assert.match(at(row, 'label'), /^[a-z' -]+$/);
    assert.doesNotMatch(at(row, 'label'), /(workers|teachers|clerks|operators|, |^an? )/);
    between(Number(at(row, 'female_share')), 0.005, 0.995, at(row, 'label'));
    between(Number(at(row, 'prestige')), 10, 90, at(row, 'label'));
    between(Number(at(row, 'income_factor')), 0.2, 3.5, at(row, 'label'));
    assert.ok(Number(at(row, 'min_isced')) <= Number(at(row, 'usual_isced')), at(row, 'label'));
    assert.ok(['URBAN', 'RURAL', 'ANY'].includes(at(row, 'place')));
    weights.set(row[0][0], (weights.get(row[0][0]) ?? 0) + Number(at(row, 'weight')));
  }
  assert.equal(weights.size, 10);
  for (const [major, sum] of weights) assert.ok(Math.abs(sum - 1) < 1e-6, `${major}: ${sum}`);
  const women = (code) => Number(at(rows.find((row) => row[0] === code), 'female_share'));
  assert.ok(women('2221') > 0.8 && women('7126') < 0.1 && women('4120') > 0.9);
});

test('growth: adults near 176 and 163 cm, children taller each year', async () => {
  const [{ rows }] = await buildGrowth();
  const cm = (sex, age) => Number(rows.find((row) => row[0] === sex && row[1] === String(age))[2]);
  between(cm('M', 20), 175.5, 177.5, 'men');
  between(cm('F', 20), 162, 164.5, 'women');
  for (const sex of sexes) for (let age = 3; age <= 20; age++) assert.ok(cm(sex, age) >= cm(sex, age - 1), `${sex} ${age}`);
  assert.ok(cm('F', 11) > cm('M', 11), 'girls are ahead at 11');
});

test('birth days: 366 days, fewer births at Christmas than in September', async () => {
  const [{ rows }] = await buildBirthDays({ directory });
  assert.equal(rows.length, 366);
  const weight = (month, day) => Number(rows.find((row) => row[0] === String(month) && row[1] === String(day))[2]);
  assert.ok(weight(12, 25) < 0.7 && weight(9, 12) > 1.05);
  between(weight(2, 29), 0.6, 1.3, '29 February');
});
