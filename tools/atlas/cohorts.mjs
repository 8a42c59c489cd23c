// Age structures by cohort-component reconstruction: a stable population in 1960, then one step a year, scaled to the published
// population each year, and on to the reference year with the last rates. Years of war, famine and disaster are events of their own.
import { risk } from './events.mjs';
import { FIRST_YEAR, LAST_YEAR, REFERENCE_YEAR } from './world.mjs';
import { AGES, deathProbabilities } from './lifetable.mjs';

const BOYS_PER_GIRL = 1.05;
// No event takes more than this of any age in a year.
const MOST_STRUCK = 0.5;
const bell = (age, mean, sd) => Math.exp(-0.5 * ((age - mean) / sd) ** 2);
const spread = (mean, sd, from, to) => normal(Array.from({ length: AGES }, (_, age) => (age < from || age > to ? 0 : bell(age, mean, sd))));
const BIRTHS = spread(27.5, 6.3, 15, 49);
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

// How much longer women live: little where life is short, much in Eastern Europe, little in South Asia.
export function sexGap(lifeExpectancy, region) {
  const usual = Math.min(5, Math.max(3.8, 3.8 + 0.045 * (lifeExpectancy - 50)));
  if (region === 'Eastern Europe') return usual + 4;
  if (region === 'Southern Asia') return usual * 0.8;
  return usual;
}

const tables = new Map();
export function mortality(lifeExpectancy, infantDeaths, region) {
  const key = `${lifeExpectancy.toFixed(2)} ${infantDeaths.toFixed(1)} ${region}`;
  if (!tables.has(key)) {
    const gap = sexGap(lifeExpectancy, region);
    tables.set(key, {
      F: deathProbabilities('F', lifeExpectancy + gap / 2, infantDeaths * 0.96),
      M: deathProbabilities('M', lifeExpectancy - gap / 2, infantDeaths * 1.04),
    });
  }
  return tables.get(key);
}

/** People by sex and single age in `year`, as real numbers that sum to the published or given population. */
export function ageStructure(territory, year = REFERENCE_YEAR) {
  const { series, region } = territory;
  const closed = territory.code in LABOUR_MIGRATION;
  const at = (of, y) => of[Math.min(y, LAST_YEAR) - FIRST_YEAR];
  const total = published(territory);
  let people = stable(territory);
  for (let y = FIRST_YEAR; y < year; y++) {
    const q = mortality(at(series.lifeExpectancy, y), at(series.infantDeaths, y), region);
    people = step(people, q, at(series.fertility, y));
    for (const shock of territory.surrogate ? [] : series.shocks.filter((one) => one.year === y)) {
      people = struck(people, q, mortality(shock.lifeExpectancy, at(series.infantDeaths, y), region), shock.kind);
    }
    people = closed ? scaled(people, total(y + 1)) : migrated(people, total(y + 1), at(series.fertility, y));
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
  const { series, region } = territory;
  const q = mortality(series.lifeExpectancy[0], series.infantDeaths[0], region);
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
  return joined(structure, q, usual, series.population[0]);
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

// What births and deaths leave unexplained is migration of young adults, up to half a percent of the population a year; the rest scales everybody.
function migrated(people, total) {
  const missing = total - count(people);
  const movers = Math.sign(missing) * Math.min(Math.abs(missing), 0.005 * total);
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
