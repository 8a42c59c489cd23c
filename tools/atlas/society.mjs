// What people do and live as, by age and sex, and what they earn: models over named covariates and hand-set area constants.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mortality } from './cohorts.mjs';
import { levels } from './education.mjs';
import { readCsv, readTsv } from './text.mjs';
import { FIRST_YEAR, LAST_YEAR, REFERENCE_YEAR } from './world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const AREAS = new Map(readTsv(join(here, 'data', 'society_by_area.tsv')).map(({ area, ...values }) =>
  [area, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value)]))]));
const UNEMPLOYMENT = new Map(readCsv(join(here, 'data', 'worldbank_human_development.csv'))
  .filter((row) => row.iso2 && row.unemployment_percent).map((row) => [row.iso2, Number(row.unemployment_percent)]));

// Share of able men of 25 to 54 who work or look for work, where it is known to depart from the rule.
const MEN_WILLING = new Map(readTsv(join(here, 'data', 'men_active.tsv')).map((row) => [row.code, Number(row.share)]));
const RECENT_UNEMPLOYMENT = new Map(readTsv(join(here, 'data', 'unemployment_2024.tsv')).map((row) => [row.code, Number(row.percent)]));

export const BANDS = [15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80];

const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
const logistic = (x) => 1 / (1 + Math.exp(-x));
const middle = (age) => ({ 15: 16.5, 18: 19, 80: 84 })[age] ?? age + 2.5;

export function area(territory) {
  return AREAS.get(territory.code) ?? AREAS.get(territory.region) ?? AREAS.get('World');
}

/** 0 in the poorest countries, 1 in the richest. */
export const wealth = (territory) => clamp((Math.log(territory.gdp) - 7.2) / 3.8, 0, 1);

/** Shares in education, employed, unemployed, homemaking, retired, unable to work. */
export function activity(territory, sex, from) {
  const age = middle(from);
  const rich = wealth(territory);
  const { women_active: womenActive, retirement_age: retirementAge } = area(territory);
  const menWilling = MEN_WILLING.get(territory.code) ?? 0.975 - 0.02 * rich;
  const studying = inEducation(territory, sex, from);
  const rest = 1 - studying;

  const ending = sex === 'F' ? retirementAge - 1 - (territory.region === 'Eastern Europe' || territory.code === 'CN' ? 2 : 0) : retirementAge;
  const slope = 1.8 + 3.5 * (1 - rich);
  const old = 0.78 * logistic((age - ending) / slope) + 0.22 * logistic((age - ending - 8) / (slope + 1));
  const pension = age < 50 ? 0 : old * (0.55 + 0.44 * rich);
  const unable = (0.012 + 0.05 * clamp((age - 25) / 35, 0, 1) ** 1.5) * (1.3 - 0.3 * rich) + Math.max(0, age - 68) * 0.012 * (1 - rich);
  const dependent = age < 50 ? 0 : old * (1 - rich) * 0.15;
  const outside = Math.min(0.995, pension + unable * (1 - pension) + dependent * (1 - pension));
  const able = 1 - outside;

  const child = Math.exp(-0.5 * ((age - 31) / 6) ** 2);
  const start = logistic((age - 18) / 1.6) * 0.35 + 0.65;
  let willing;
  if (sex === 'M') willing = menWilling * (age < 25 ? start : 1);
  else {
    const cohort = clamp((REFERENCE_YEAR - age - 1960) / 60, -0.6, 0.5);
    willing = clamp(womenActive / 0.94 + (womenActive < 0.8 ? 0.12 : 0.02) * cohort - 0.06 * child * rich, 0.05, 0.97) * (age < 25 ? start : 1);
  }
  const active = able * willing;
  const rate = (RECENT_UNEMPLOYMENT.get(territory.code) ?? clamp(0.6 * (UNEMPLOYMENT.get(territory.code) ?? 6) + 2.4, 2.5, 22)) / 100;
  const jobless = Math.min(0.5, rate * (age < 25 ? 2.3 - 0.4 * (age > 19) : age < 30 ? 1.4 : age >= 50 ? 0.65 : 0.85) * (sex === 'F' ? 1.08 : 0.96));
  const employed = active * (1 - jobless);
  const unemployed = active * jobless;
  const idle = able - active;
  const atHome = sex === 'F' ? 0.96 : age < 25 ? 0.2 : 0.4;
  // A woman who never worked for pay goes on keeping house where pensions come from work.
  const housewives = sex === 'F' ? pension * (1 - willing) * (1 - 0.6 * rich) : 0;
  const incapable = 1 - pension - active - idle + idle * (1 - atHome) * 0.65;
  return [studying, employed, unemployed + idle * (1 - atHome) * 0.35, idle * atHome + housewives, pension - housewives, incapable].map((share, at) => (at === 0 ? share : share * rest));
}

function inEducation(territory, sex, from) {
  if (from >= 40) return 0;
  const shares = levels(territory, sex, Math.floor((REFERENCE_YEAR - middle(from)) / 10) * 10);
  const lower = shares.slice(2).reduce((a, b) => a + b, 0);
  const upper = shares.slice(3).reduce((a, b) => a + b, 0);
  const tertiary = shares.slice(5).reduce((a, b) => a + b, 0);
  const rich = wealth(territory);
  switch (from) {
    case 15: return clamp(0.2 + 0.35 * lower + 0.45 * upper, 0, 0.975);
    case 18: return clamp(0.06 + 0.22 * upper + 0.6 * tertiary, 0, 0.88);
    case 20: return clamp(0.03 + (0.5 + 0.2 * rich) * tertiary, 0, 0.62);
    case 25: return (0.1 + 0.16 * rich) * tertiary;
    case 30: return (0.03 + 0.06 * rich) * tertiary;
    default: return (0.01 + 0.02 * rich) * tertiary;
  }
}

const GSS = gss();

function gss() {
  const bands = new Map();
  for (const row of readCsv(join(here, 'data', 'us_marital_status_by_age_2000_2014.csv'))) {
    if (!bands.has(row.age_band)) bands.set(row.age_band, {});
    bands.get(row.age_band)[row.marital_status] = Number(row.share);
  }
  const middles = [21, 29.5, 39.5, 49.5, 59.5, 69.5, 81];
  return [...bands.keys()].sort().map((band, at) => ({ age: middles[at], ...bands.get(band) }));
}

// A share of the US survey at an age, linear between the middles of its bands and falling to `start` at 15.
function us(of, age, start) {
  const points = [{ age: 15, value: start }, ...GSS.map((band) => ({ age: band.age, value: of(band) }))];
  if (age <= 15) return start;
  const next = points.findIndex((point) => point.age >= age);
  if (next < 0) return points.at(-1).value;
  const [a, b] = [points[next - 1], points[next]];
  return a.value + ((b.value - a.value) * (age - a.age)) / (b.age - a.age);
}

const US_MARRIAGE_AGE = 27;
const US_EVER_MARRIED_LATE = 0.95;

/** Shares never married, married, cohabiting, separated, divorced, widowed. */
export function marital(territory, sex, from) {
  const age = middle(from);
  const constants = area(territory);
  const marriageAge = constants.marriage_age_women + (sex === 'M' ? constants.age_gap : 0);
  // Where nobody lives together unmarried, most marry within few years, and those who do not are few.
  const wedded = 1 - Math.min(1, constants.cohabitation / 0.25);
  const pace = clamp(2.1 - (marriageAge - 19) * 0.09, 0.9, 2.1) * (1 + 0.35 * wedded);
  const older = Math.max(0, age - 45);
  const cohortShift = Math.min(3, older * 0.09) * (constants.marriage_age_women > 23 ? 1 : 0.3);
  const equivalent = US_MARRIAGE_AGE + (age - marriageAge + cohortShift) * pace;
  const everUs = clamp(us((band) => 1 - band['Never married'], equivalent, 0.004), 0, US_EVER_MARRIED_LATE) / US_EVER_MARRIED_LATE;
  const earlyBrake = age < marriageAge ? clamp((age - 12) / Math.max(3, marriageAge - 12), 0, 1) ** 0.6 : 1;
  const waiting = (1 - everUs) ** (1 + 0.6 * wedded * (1 - Math.min(1, constants.never_married / 0.15)));
  const never = 1 - (1 - waiting) * earlyBrake * (1 - constants.never_married * (age > 60 ? 0.7 : 1));
  const ever = 1 - never;

  const widowed = ever * widowedShare(territory, sex, age, marriageAge, constants.age_gap);
  const standing = ever - widowed;
  const usStanding = (band) => 1 - band['Never married'] - band.Widowed;
  const divorcedUs = us((band) => band.Divorced / usStanding(band), age, 0.02);
  const separatedUs = us((band) => band.Separated / usStanding(band), age, 0.02);
  const women = sex === 'F' ? 1.15 : 0.85;
  const divorced = standing * clamp(divorcedUs * constants.divorce * women, 0, 0.5);
  const separated = standing * clamp(separatedUs * (0.25 + 0.75 * constants.divorce) * women, 0, 0.2);

  const since = age - (marriageAge - 5);
  const ripe = clamp((age - 15) / Math.max(4, marriageAge - 18), 0, 1) ** 1.6 * (since > 18 ? clamp(1 - (since - 18) * 0.012, 0.35, 1) : 1);
  const unmarriedPartner = constants.cohabitation * ripe;
  const cohabitingNever = never * unmarriedPartner;
  const cohabitingDivorced = divorced * 0.5 * unmarriedPartner;
  return [never - cohabitingNever, standing - divorced - separated, cohabitingNever + cohabitingDivorced, separated, divorced - cohabitingDivorced, widowed];
}

// The chance that a spouse has died, as the life table of the middle of the marriage says, less those who married again.
function widowedShare(territory, sex, age, marriageAge, gap) {
  const married = Math.max(16, Math.round(marriageAge));
  if (age <= married + 1) return 0.001;
  const years = age - married;
  const year = clamp(Math.round(REFERENCE_YEAR - years * 0.3), FIRST_YEAR, LAST_YEAR) - FIRST_YEAR;
  const q = mortality(territory.series.lifeExpectancy[year], territory.series.infantDeaths[year], territory)[sex === 'F' ? 'M' : 'F'];
  const shift = sex === 'F' ? gap : -gap;
  let alive = 1;
  for (let a = married; a < age; a++) alive *= 1 - q[clamp(Math.round(a + shift), 0, 108)];
  // Married people die less than others of their age.
  const lost = (1 - alive) * 0.85;
  const again = sex === 'F' ? clamp(0.45 - (age - 40) * 0.01, 0.08, 0.45) : clamp(0.75 - (age - 50) * 0.011, 0.3, 0.75);
  return Math.max(0.001, lost * (1 - again));
}

const TEMPLATES = [
  { at: 8, shares: [0.006, 0.03, 0.12, 0.06, 0.03, 0.36, 0, 0.17, 0.08, 0.15] },
  { at: 9.8, shares: [0.006, 0.045, 0.13, 0.095, 0.08, 0.25, 0, 0.15, 0.105, 0.15] },
  { at: 11, shares: [0.006, 0.075, 0.24, 0.17, 0.1, 0.17, 0, 0.09, 0.06, 0.085] },
];
// The curve and the areas' departures from it: least squares over agriculture_shares.tsv, the areas shrunk towards none.
const FARMING = {
  Australasia: 0.08, Caribbean: 0.18, 'Central America': 0.31, 'Central Asia': -0.1, 'Eastern Africa': -0.08, 'Eastern Asia': 0.25, 'Eastern Europe': -0.14, Melanesia: -0.08,
  'Middle Africa': 0.39, 'Northern Africa': -0.09, 'Northern America': -0.45, 'Northern Europe': -0.16, 'South America': 0.59, 'Southern Africa': -0.15,
  'Western Africa': 0.09, 'Western Asia': -0.11, 'Western Europe': -0.49,
};
const AGRICULTURE = new Map(readTsv(join(here, 'data', 'agriculture_shares.tsv')).map((row) => [row.code, Number(row.share)]));
// The part of elementary workers (ISCO 9) who are labourers in farming, forestry and fishing: the weights of 9211 to 9216 in occupations.tsv.
const LABOURERS = 0.15;

/** Shares of ISCO major groups 0 to 9 among the employed. */
export function occupationMix(territory) {
  const log = Math.log(territory.gdp);
  const [a, b] = log < TEMPLATES[1].at ? [TEMPLATES[0], TEMPLATES[1]] : [TEMPLATES[1], TEMPLATES[2]];
  const between = clamp((log - a.at) / (b.at - a.at), 0, 1);
  const mix = a.shares.map((share, major) => share + (b.shares[major] - share) * between);
  if (territory.region === 'Northern America') mix[1] *= 1.5;
  const others = mix.reduce((sum, share) => sum + share, 0);
  const agriculture = AGRICULTURE.get(territory.code) ?? logistic(-1.07 - 0.65 * (log - 9) - 3.06 * (territory.urban - 0.5) + (FARMING[territory.region] ?? 0));
  const labourers = (mix[9] / others) * LABOURERS;
  const farming = Math.min(0.75, Math.max(0.2 * agriculture, (agriculture - labourers) / (1 - labourers)));
  return mix.map((share, major) => (major === 6 ? farming : (share / others) * (1 - farming)));
}

const OIL_STATES = new Set(['AE', 'BH', 'BN', 'GQ', 'KW', 'OM', 'QA', 'SA']);
const PROFIT_ENCLAVES = new Set(['BM', 'GY', 'IE', 'LU', 'MO', 'SG']);

/** Median yearly income of those who earn, in international dollars, and the standard deviation of its logarithm. */
export function income(territory) {
  const labour = OIL_STATES.has(territory.code) ? 0.4 : PROFIT_ENCLAVES.has(territory.code) ? 0.45 : 0.55 + 0.1 * wealth(territory);
  const { income_sigma: sigma } = area(territory);
  return { median: Math.round((territory.gdp * labour * Math.exp(0.5 * (0.65 - sigma))) / 10) * 10, sigma };
}

/** How common informal work is, relative to a middle-income country: 3 below 8,000 dollars a head, 0.02 above 25,000, log-linear between. */
export function informalWork(territory) {
  const rich = clamp(Math.log(territory.gdp / 8000) / Math.log(25000 / 8000), 0, 1);
  return 3 * (0.02 / 3) ** rich;
}
