// Highest level of education by sex and birth decade. Development in the years when a cohort was at school (life expectancy and
// fertility of that year) drives four thresholds; hand-set area effects stand for school systems.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTsv } from './text.mjs';
import { FIRST_YEAR, LAST_YEAR } from './world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const SYSTEMS = new Map(readTsv(join(here, 'data', 'education_systems.tsv')).map(({ area, note, ...values }) =>
  [area, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value)]))]));

const logistic = (x) => 1 / (1 + Math.exp(-x));
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));

/** About -2 in a poor country of 1970, 1.4 in Japan of 2000. */
export function development({ series }, year) {
  const at = clamp(year, FIRST_YEAR, LAST_YEAR) - FIRST_YEAR;
  // AIDS and wars shorten lives by many years; schools fall behind by fewer.
  const life = Math.max(series.lifeExpectancy[at], Math.max(...series.lifeExpectancy.slice(0, at + 1)) - 1.5);
  const level = 0.05 * (life - 65) - 0.28 * (series.fertility[at] - 3.5);
  const drift = year < FIRST_YEAR ? 0.03 * (year - FIRST_YEAR) : year > LAST_YEAR ? 0.01 * (year - LAST_YEAR) : 0;
  return Math.min(1.6, level) + drift;
}

/** Shares of ISCED 0 to 8 among the people of one sex born in a decade. */
export function levels(territory, sex, decade) {
  const system = SYSTEMS.get(territory.code) ?? SYSTEMS.get(territory.region) ?? SYSTEMS.get('World');
  const z = development(territory, decade + 20);
  const late = clamp((decade - 1940) / 50, -0.4, 1.2);
  const effect = (name) => system[`${name}_1940`] + (system[`${name}_1990`] - system[`${name}_1940`]) * late;
  const literate = clamp(0.35 * (Math.log(territory.literacy / (1.001 - territory.literacy)) - 2.2), -0.9, 0.7);
  const wealth = clamp(0.25 * (Math.log(territory.gdp) - 9.6), -0.5, 0.4);
  const side = sex === 'F' ? 0.5 : -0.5;
  const regional = territory.region === 'Southern Asia' ? -0.25 : territory.continent === 'Americas' ? 0.15 : 0;
  const school = side * (clamp(0.65 * (z - 0.9), -1.4, 0.1) + regional);
  const university = side * (clamp(0.6 * (z - 0.6), -1.2, 0.4) + regional);
  const primary = logistic(2.1 + 1.5 * z + literate + 0.4 * effect('secondary') + school);
  const lower = Math.min(0.985 * primary, logistic(0.9 + 1.25 * z + literate + 0.6 * effect('secondary') + school));
  const upper = Math.min(0.975 * lower, logistic(-0.15 + z + 0.5 * literate + wealth + effect('secondary') + school));
  const tertiary = Math.min(0.85 * upper, logistic(-1.6 + 0.7 * z + 0.6 * wealth + effect('tertiary') + university));
  const recent = clamp((decade - 1930) / 50, 0, 1.2);
  const short = tertiary * system.short_cycle;
  const doctors = (tertiary - short) * 0.022 * (sex === 'F' ? 0.35 + 0.5 * recent : 1.15 - 0.05 * recent);
  const masters = (tertiary - short) * system.masters * (0.7 + 0.25 * recent);
  const postSecondary = (upper - tertiary) * system.post_secondary;
  return [1 - primary, primary - lower, lower - upper, upper - tertiary - postSecondary, postSecondary, short, tertiary - short - masters - doctors, masters, doctors];
}
