// Brass relational logit life tables: a standard's shape bent to a life expectancy and an infant mortality.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const AGES = 110;

const STANDARD = { F: logits('female'), M: logits('male') };

function logits(sex) {
  const deaths = readCsv(join(here, 'data', 'us_death_probability_2014.csv')).filter((row) => row.sex === sex);
  const q = deaths.sort((a, b) => Number(a.age) - Number(b.age)).map((row) => Number(row.annual_probability));
  const survivors = [1];
  for (let age = 0; age < AGES; age++) survivors.push(survivors[age] * (1 - q[age]));
  return survivors.map((l) => (l >= 1 ? -Infinity : 0.5 * Math.log((1 - l) / l)));
}

// Deaths at ages 1 to 4 in a poor country far exceed what the US table's shape gives for the same infant mortality.
const CHILD_SPREAD = [0.45, 0.25, 0.17, 0.13];
const childDeaths = (infant) => Math.max(0.0012, 3.2 * infant ** 1.8);

/** The standard's logits by age, counted from the one at 5. */
export const standard = (sex) => STANDARD[sex].slice(0, AGES).map((logit) => logit - STANDARD[sex][5]);

/** Annual probability of death by single age. */
export function deathProbabilities(sex, lifeExpectancy, infantDeathsPerThousand) {
  const { survivors } = fit(sex, lifeExpectancy, infantDeathsPerThousand);
  return Array.from({ length: AGES }, (_, age) => (age === AGES - 1 ? 1 : Math.min(1, 1 - survivors[age + 1] / survivors[age])));
}

/** Survivors by age; above 5 they are 1 / (1 + exp(2 (start + beta × the standard's logit))). */
export function fit(sex, lifeExpectancy, infantDeathsPerThousand) {
  const infant = infantDeathsPerThousand / 1000;
  const child = childDeaths(infant);
  const early = [1, 1 - infant];
  for (let age = 1; age < 5; age++) early.push(early[age] * (1 - child * CHILD_SPREAD[age - 1]));
  const y = STANDARD[sex];
  const start = 0.5 * Math.log((1 - early[5]) / early[5]);
  const survivors = (beta) => {
    const l = early.slice(0, 6);
    for (let age = 6; age <= AGES; age++) l.push(1 / (1 + Math.exp(2 * (start + beta * (y[age] - y[5])))));
    return l;
  };
  let [low, high] = [0.05, 4];
  for (let step = 0; step < 50; step++) {
    const beta = (low + high) / 2;
    if (expectancy(survivors(beta)) > lifeExpectancy) low = beta;
    else high = beta;
  }
  const beta = (low + high) / 2;
  return { start, beta, survivors: survivors(beta) };
}

export function expectancy(survivors) {
  let years = 0;
  for (let age = 0; age + 1 < survivors.length; age++) years += age === 0 ? 0.3 + 0.7 * survivors[1] : (survivors[age] + survivors[age + 1]) / 2;
  return years;
}
