// Age structures by cohort-component reconstruction: a stable population in 1960, then one step a year, scaled to the published
// population each year, and on to the reference year with the last rates. Years of war, famine and disaster are events of their own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { risk } from './events.mjs';
import { FIRST_YEAR, LAST_YEAR, REFERENCE_YEAR } from './world.mjs';
import { AGES, deathProbabilities } from './lifetable.mjs';
import { readTsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const BOYS_PER_GIRL = 1.05;
// No event takes more than this of any age in a year.
const MOST_STRUCK = 0.5;
const bell = (age, mean, sd) => Math.exp(-0.5 * ((age - mean) / sd) ** 2);
const spread = (mean, sd, from, to) => normal(Array.from({ length: AGES }, (_, age) => (age < from || age > to ? 0 : bell(age, mean, sd))));
const BIRTHS = spread(27.5, 6.3, 15, 49);
const SWINGS = readTsv(join(here, 'data', 'birth_swings.tsv')).map((row) => ({ code: row.code, from: Number(row.from), to: Number(row.to), factor: Number(row.factor) }));
const FERTILITY_YEAR = 2024;
const FREER_MIGRATION = 2010;
const MIGRATION = spread(26, 9, 0, 64);

// Labour migration states: what share came to work, and men among everybody. Both modelled after published national figures.
export const LABOUR_MIGRATION = {
  AE: { migrants: 0.87, men: 0.69 },
  BH: { migrants: 0.53, men: 0.62 },
  KW: { migrants: 0.66, men: 0.61 },
  OM: { migrants: 0.42, men: 0.61 },
  QA: { migrants: 0.87, men: 0.72 },
  SA: { migrants: 0.39, men: 0.58 },
};
const MIGRANT_FAMILIES = 0.3;
const MIGRANT_WORKERS = normal(spread(35, 9.5, 17, 75).map((share, age) => share / (1 + Math.exp((22 - age) / 1.9))));
const FAMILY_WOMEN = spread(36, 9, 20, 70);
const FAMILY_CHILDREN = spread(5, 7, 0, 19);

function normal(weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

const EXTRA_YEARS = new Map(readTsv(join(here, 'data', 'sex_gaps.tsv')).map((row) => [row.area, Number(row.extra_years)]));
// How much longer women live by the life expectancy of both: most at 74, less where childbearing is dangerous and where old men catch up.
const USUAL_GAP = [[35, 3], [45, 3.2], [55, 3.7], [65, 4.4], [74, 5.2], [80, 4.8], [84, 4.4]];

/** How many years longer women live than men in a territory, given as { code, region }, when both live so long on average. */
export function sexGap(lifeExpectancy, { code, region }) {
  const next = USUAL_GAP.findIndex(([years]) => years >= lifeExpectancy);
  const [a, b] = next < 0 ? [USUAL_GAP.at(-1), USUAL_GAP.at(-1)] : [USUAL_GAP[Math.max(0, next - 1)], USUAL_GAP[next]];
  const usual = a === b ? a[1] : a[1] + ((b[1] - a[1]) * (lifeExpectancy - a[0])) / (b[0] - a[0]);
  return usual + (EXTRA_YEARS.get(code) ?? EXTRA_YEARS.get(region) ?? 0);
}

const tables = new Map();
export function mortality(lifeExpectancy, infantDeaths, territory) {
  const gap = sexGap(lifeExpectancy, territory);
  const key = `${lifeExpectancy.toFixed(2)} ${infantDeaths.toFixed(1)} ${gap.toFixed(2)}`;
  if (!tables.has(key)) {
    tables.set(key, {
      F: deathProbabilities('F', lifeExpectancy + gap / 2, infantDeaths * 0.96),
      M: deathProbabilities('M', lifeExpectancy - gap / 2, infantDeaths * 1.04),
    });
  }
  return tables.get(key);
}

/** People by sex and single age in `year`, as real numbers that sum to the published or given population. */
export function ageStructure(territory, year = REFERENCE_YEAR) {
  const { series } = territory;
  const closed = territory.code in LABOUR_MIGRATION;
  const at = (of, y) => of[Math.min(y, LAST_YEAR) - FIRST_YEAR];
  const total = published(territory);
  const recent = (y) => Math.min(1, Math.max(0, (y - LAST_YEAR) / (FERTILITY_YEAR - LAST_YEAR)));
  const fertility = (y) => at(series.fertility, y) * (1 - recent(y)) + territory.recentFertility * recent(y);
  let people = stable(territory);
  for (let y = FIRST_YEAR; y < year; y++) {
    const q = mortality(at(series.lifeExpectancy, y), at(series.infantDeaths, y), territory);
    people = step(people, q, fertility(y));
    for (const shock of territory.surrogate ? [] : series.shocks.filter((one) => one.year === y)) {
      people = struck(people, q, mortality(shock.lifeExpectancy, at(series.infantDeaths, y), territory), shock.kind);
    }
    people = closed ? scaled(people, total(y + 1)) : migrated(people, total(y + 1), y < FREER_MIGRATION ? 0.005 : 0.015);
  }
  return closed ? withWorkers(people, LABOUR_MIGRATION[territory.code]) : people;
}

function published(territory) {
  const { population } = territory.series;
  const known = LAST_YEAR - 1;
  const factor = territory.surrogate ? territory.population / population[known - FIRST_YEAR] : 1;
  const last = population[known - FIRST_YEAR] * factor;
  return (year) => {
    if (year <= known) return population[year - FIRST_YEAR] * factor;
    return last * (territory.population / last) ** ((year - known) / (REFERENCE_YEAR - known));
  };
}

function stable(territory) {
  const { series } = territory;
  const q = mortality(series.lifeExpectancy[0], series.infantDeaths[0], territory);
  const growth = Math.log(series.population[5] / series.population[0]) / 5;
  const structure = {};
  for (const sex of ['F', 'M']) {
    let alive = sex === 'M' ? BOYS_PER_GIRL : 1;
    structure[sex] = q[sex].map((death, age) => {
      const here = alive * (1 - death / 2) * Math.exp(-growth * (age + 0.5));
      alive *= 1 - death;
      return here;
    });
  }
  const usual = [...series.fertility.slice(0, 7)].sort((a, b) => a - b)[3];
  return swung(joined(structure, q, usual, series.population[0]), territory.code, series.population[0]);
}

// Wars left small cohorts behind, and their ends large ones.
function swung(people, code, total) {
  const factor = (age) => SWINGS.filter((row) => row.code === code && FIRST_YEAR - 1 - age >= row.from && FIRST_YEAR - 1 - age <= row.to).reduce((all, row) => all * row.factor, 1);
  return scaled({ F: people.F.map((n, age) => n * factor(age)), M: people.M.map((n, age) => n * factor(age)) }, total);
}

// The first births after 1960 must follow on the last ones before: the cohorts of the two decades before lean towards them.
function joined(structure, q, fertility, total) {
  let people = scaled(structure, total);
  for (let round = 0; round < 6; round++) {
    const next = step(people, q, fertility);
    const lean = (next.F[0] + next.M[0]) / (people.F[0] + people.M[0]);
    const bent = (of) => of.map((n, age) => n * lean ** (0.7 * Math.exp(-((age / 12) ** 2))));
    people = scaled({ F: bent(people.F), M: bent(people.M) }, total);
  }
  return people;
}

function step(people, q, fertility) {
  let births = 0;
  for (let age = 15; age < 50; age++) births += people.F[age] * BIRTHS[age] * fertility;
  const next = {};
  for (const sex of ['F', 'M']) {
    const born = births * (sex === 'M' ? BOYS_PER_GIRL : 1) / (1 + BOYS_PER_GIRL);
    next[sex] = [born * (1 - q[sex][0] * 0.7)];
    for (let age = 1; age < AGES; age++) {
      const death = age === 1 ? q[sex][0] * 0.3 + q[sex][1] * 0.5 : (q[sex][age - 1] + q[sex][age]) / 2;
      next[sex].push(people[sex][age - 1] * (1 - Math.min(1, death)));
    }
  }
  return next;
}

// The year's deaths beyond the usual, as many as its life expectancy says, among those whom such an event strikes most.
function struck(people, usual, year, kind) {
  let deaths = 0;
  let exposed = 0;
  for (const sex of ['F', 'M']) {
    for (let age = 0; age < AGES; age++) {
      deaths += people[sex][age] * Math.max(0, year[sex][age] - usual[sex][age]);
      exposed += people[sex][age] * risk(kind, sex, age);
    }
  }
  const survivors = (sex) => people[sex].map((n, age) => n * (1 - Math.min(MOST_STRUCK, (deaths / exposed) * risk(kind, sex, age))));
  return { F: survivors('F'), M: survivors('M') };
}

// What births and deaths leave unexplained is migration of young adults, up to `most` of the population a year; the rest scales everybody.
function migrated(people, total, most) {
  const missing = total - count(people);
  const movers = Math.sign(missing) * Math.min(Math.abs(missing), most * total);
  const moved = {};
  for (const sex of ['F', 'M']) moved[sex] = people[sex].map((n, age) => Math.max(n * 0.9, n + (movers / 2) * MIGRATION[age]));
  return scaled(moved, total);
}

function withWorkers(nationals, { migrants, men }) {
  const total = count(nationals);
  const citizens = scaled(nationals, total * (1 - migrants));
  const malesAmongCitizens = citizens.M.reduce((a, b) => a + b, 0);
  const came = total * migrants;
  const families = came * MIGRANT_FAMILIES;
  const workers = came - families;
  const maleWorkers = Math.min(workers, total * men - malesAmongCitizens - families * 0.25);
  const result = { F: [], M: [] };
  for (let age = 0; age < AGES; age++) {
    result.M.push(citizens.M[age] + maleWorkers * MIGRANT_WORKERS[age] + families * 0.25 * FAMILY_CHILDREN[age]);
    result.F.push(citizens.F[age] + (workers - maleWorkers) * MIGRANT_WORKERS[age] + families * (0.25 * FAMILY_CHILDREN[age] + 0.5 * FAMILY_WOMEN[age]));
  }
  return result;
}

export function count(people) {
  return people.F.reduce((a, b) => a + b, 0) + people.M.reduce((a, b) => a + b, 0);
}

function scaled(people, total) {
  const factor = total / count(people);
  return { F: people.F.map((n) => n * factor), M: people.M.map((n) => n * factor) };
}
