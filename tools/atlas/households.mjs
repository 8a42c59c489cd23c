// Household sizes: a mean size per territory, the profile of sizes that goes with it, and the pull that gives each person a size.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ageStructure } from './cohorts.mjs';
import { BANDS, marital, wealth } from './society.mjs';
import { readCsv, readTsv } from './text.mjs';
import { world } from './world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const data = (name) => readTsv(join(here, 'data', name));

export const SIZES = 10;
// How many people live in a household of the last size, which stands for ten and more.
const LAST = 12;
const LEAST_AGE_IN_UNION = 16;

const people = (size) => (size === SIZES ? LAST : size);
const sizes = (row) => Array.from({ length: SIZES }, (_, at) => Number(row[`s${at + 1}`]));
const scaled = (weights) => weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0));
export const mean = (shares) => shares.reduce((sum, share, at) => sum + share * people(at + 1), 0);

export const SHAPE = data('household-shape.tsv').map((row) => ({ union: row.union === '1', from: Number(row.age_from), weights: scaled(sizes(row)) }));
const MEANS = new Map(data('household-means.tsv').map((row) => [row.territory, Number(row.mean_size)]));
const PROFILES = data('household-profiles.tsv').map((row) => scaled(sizes(row))).map((shares) => ({ shares, mean: mean(shares) })).sort((a, b) => a.mean - b.mean);

const AUSTRIA = austria();

function austria() {
  const rows = readCsv(join(here, 'data', 'at_household_size_2006.csv'));
  const shares = rows.slice(0, 6).map((row) => Number(row.share));
  const seven = Number(rows[6].share);
  return scaled([...shares, seven * 0.6, seven * 0.25, seven * 0.1, seven * 0.05]);
}

/** Shares of households by size, 1 to 10 and more. */
export function householdSizes(territory) {
  if (territory.code === 'AT') return AUSTRIA;
  const wanted = Math.min(PROFILES.at(-1).mean, Math.max(PROFILES[0].mean, meanSize(territory)));
  const next = Math.max(1, PROFILES.findIndex((profile) => profile.mean >= wanted - 1e-9));
  const [low, high] = [PROFILES[next - 1], PROFILES[next]];
  const way = (wanted - low.mean) / (high.mean - low.mean);
  return low.shares.map((share, at) => share + way * (high.shares[at] - share));
}

/** People in a household, on average: recalled where there is an anchor, else from fertility, GDP, urban share and the region's departure from them. */
export function meanSize(territory) {
  const { predict, regions } = (model ??= fitted());
  return MEANS.get(territory.code) ?? Math.exp(predict(territory) + (regions.get(territory.region) ?? 0));
}

let model;
const covariates = (territory) => [1, territory.fertility, Math.log(territory.gdp) - 9, territory.urban];

function fitted() {
  const anchors = [...world().values()].filter((territory) => MEANS.has(territory.code));
  const weights = leastSquares(anchors.map(covariates), anchors.map((territory) => Math.log(MEANS.get(territory.code))));
  const predict = (territory) => covariates(territory).reduce((sum, x, at) => sum + x * weights[at], 0);
  const regions = new Map();
  for (const region of new Set(anchors.map((territory) => territory.region))) {
    const rests = anchors.filter((territory) => territory.region === region).map((territory) => Math.log(MEANS.get(territory.code)) - predict(territory));
    // Few anchors say little of a region: its departure counts as if two more had none.
    regions.set(region, rests.reduce((a, b) => a + b, 0) / (rests.length + 2));
  }
  return { predict, regions };
}

function leastSquares(rows, values) {
  const n = rows[0].length;
  const a = Array.from({ length: n }, (_, i) => [...Array.from({ length: n }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)), rows.reduce((sum, row, at) => sum + row[i] * values[at], 0)]);
  for (let pivot = 0; pivot < n; pivot++) {
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue;
      const factor = a[row][pivot] / a[pivot][pivot];
      for (let column = pivot; column <= n; column++) a[row][column] -= factor * a[pivot][column];
    }
  }
  return a.map((row, at) => row[n] / row[at]);
}

const CARED_FOR = { 'Western Europe': 1, 'Northern Europe': 1, 'Northern America': 0.8, Australasia: 1, 'Southern Europe': 0.5, 'Eastern Asia': 0.7, 'Eastern Europe': 0.3 };

/** Shares of people in homes for the old, from 75 and from 85 on. */
export function institutions(territory) {
  const where = (CARED_FOR[territory.region] ?? 0.1) * wealth(territory);
  return { from75: 0.03 * where, from85: 0.13 * where };
}

/** The people of a territory by the rows of the shape: those in a union, and all others, without those in institutions. */
export function groups(territory) {
  const structure = ageStructure(territory);
  const { from75, from85 } = institutions(territory);
  const counts = SHAPE.map(() => 0);
  for (const sex of ['F', 'M']) {
    const union = new Map(BANDS.map((from) => [from, marital(territory, sex, from)]).map(([from, shares]) => [from, shares[1] + shares[2]]));
    structure[sex].forEach((count, age) => {
      const home = count * (1 - (age >= 85 ? from85 : age >= 75 ? from75 : 0));
      const together = age < LEAST_AGE_IN_UNION ? 0 : union.get(BANDS.findLast((from) => from <= age));
      counts[row(true, age)] += home * together;
      counts[row(false, age)] += home * (1 - together);
    });
  }
  return counts;
}

const row = (union, age) => Math.max(SHAPE.findLastIndex((one) => one.union === union && one.from <= age), SHAPE.findIndex((one) => one.union === union));

/** Factors on the sizes of the shape with which the people of the territory live in households of these sizes. */
export function pulls(territory) {
  const counts = groups(territory);
  const wanted = scaled(householdSizes(territory).map((share, at) => share * people(at + 1)));
  const total = counts.reduce((a, b) => a + b, 0);
  let pull = wanted.map(() => 1);
  for (let round = 0; round < 400; round++) {
    const living = wanted.map(() => 0);
    SHAPE.forEach(({ weights }, group) => scaled(weights.map((weight, at) => weight * pull[at])).forEach((share, at) => { living[at] += (share * counts[group]) / total; }));
    pull = pull.map((factor, at) => (factor * wanted[at]) / living[at]);
  }
  return scaled(pull);
}

