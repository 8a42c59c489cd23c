// One record per territory with the covariates that all models share.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shocksOf } from './events.mjs';
import { byText, readCsv, readTsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(here, 'node_modules', path), 'utf8'));

export const FIRST_YEAR = 1960;
export const LAST_YEAR = 2016;
export const REFERENCE_YEAR = 2025;
export const SMALL_POPULATION = 50_000;

// A year's life expectancy that an event took at least so many years from counts as a shock; more where the series does not show
// the years before.
const LEAST_LOSS = 1.5;
const LEAST_UNSEEN_LOSS = 6;

const CONTINENTS = {
  '015': 'Africa', '011': 'Africa', '014': 'Africa', '017': 'Africa', '018': 'Africa',
  '005': 'Americas', '013': 'Americas', '021': 'Americas', '029': 'Americas',
  '030': 'Asia', '034': 'Asia', '035': 'Asia', '143': 'Asia', '145': 'Asia',
  '039': 'Europe', '151': 'Europe', '154': 'Europe', '155': 'Europe',
  '053': 'Oceania', '054': 'Oceania', '057': 'Oceania', '061': 'Oceania',
};

let cached;

/** code → { code, name, continent, region, population, gdp, literacy, urban, lifeExpectancy, fertility, adjective, series, surrogate } */
export function world() {
  return (cached ??= load());
}

function load() {
  const info = json('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
  const containment = json('cldr-core/supplemental/territoryContainment.json').supplemental.territoryContainment;
  const mappings = json('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
  const labels = json('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
  const adjectives = new Map(readTsv(join(here, 'data', 'adjectives.tsv')).map((row) => [row.code, row.adjective]));
  const urban = new Map(readCsv(join(here, 'data', 'urban_share_2017.csv')).map((row) => [row.iso3, Number(row.urban_share)]));
  const series = gapminder(labels);
  const surrogates = new Map(readTsv(join(here, 'data', 'surrogates.tsv')).map((row) => [row.code, row.rates_of]));

  const territories = new Map();
  for (const region of Object.keys(CONTINENTS).sort()) {
    for (const code of containment[region]._contains) {
      const facts = info[code];
      const population = Number(facts?._population ?? 0);
      if (population < 1 || !adjectives.has(code)) continue;
      territories.set(code, {
        code,
        name: labels[`${code}-alt-short`]?.length > 3 ? labels[`${code}-alt-short`] : labels[code],
        continent: CONTINENTS[region],
        region: labels[region],
        population,
        gdp: Number(facts._gdp) / population,
        literacy: Number(facts._literacyPercent) / 100,
        urban: urban.get(mappings[code]?._alpha3),
        adjective: adjectives.get(code),
        series: series.get(code),
      });
    }
  }
  for (const { code, column, value } of readTsv(join(here, 'data', 'territory-corrections.tsv'))) {
    if (!(column in territories.get(code))) throw new Error(`territory-corrections.tsv: ${code} has no ${column}`);
    territories.get(code)[column] = Number(value);
  }
  const all = [...territories.values()];
  for (const territory of all) {
    const peers = (has) => {
      const near = all.filter((other) => other.region === territory.region && has(other));
      return near.length > 0 ? near : all.filter((other) => other.continent === territory.continent && has(other));
    };
    territory.gdp = territory.gdp > 0 ? territory.gdp : weightedMean(peers((other) => other.gdp > 0), (other) => other.gdp);
    territory.literacy = territory.literacy > 0 ? territory.literacy : weightedMean(peers((other) => other.literacy > 0), (other) => other.literacy);
    territory.urban ??= weightedMean(peers((other) => other.urban !== undefined), (other) => other.urban);
    if (!territory.series) {
      const biggest = peers((other) => series.has(other.code)).sort((a, b) => b.population - a.population)[0];
      territory.surrogate = surrogates.get(territory.code) ?? biggest.code;
      territory.series = series.get(territory.surrogate);
    }
    territory.lifeExpectancy = territory.series.lifeExpectancy[LAST_YEAR - FIRST_YEAR];
    territory.fertility = territory.series.fertility[LAST_YEAR - FIRST_YEAR];
  }
  return new Map(all.sort((a, b) => byText(a.code, b.code)).map((territory) => [territory.code, territory]));
}

function weightedMean(territories, of) {
  const people = territories.reduce((sum, territory) => sum + territory.population, 0);
  return territories.reduce((sum, territory) => sum + of(territory) * territory.population, 0) / people;
}

function gapminder(labels) {
  const codes = new Map(Object.entries(labels).filter(([code]) => /^[A-Z]{2}$/.test(code)).map(([code, label]) => [label, code]));
  for (const { country, code } of readTsv(join(here, 'data', 'gapminder_codes.tsv'))) codes.set(country, code);
  const years = LAST_YEAR - FIRST_YEAR + 1;
  const series = new Map();
  for (const row of readCsv(join(here, 'data', 'gapminder_1960_2016.csv'))) {
    const code = codes.get(row.country);
    if (!code) throw new Error(`gapminder: no code for ${row.country}`);
    if (!series.has(code)) series.set(code, { population: Array(years), fertility: Array(years), lifeExpectancy: Array(years), infantDeaths: Array(years) });
    const one = series.get(code);
    const at = Number(row.year) - FIRST_YEAR;
    const put = (into, text) => { if (text !== '') into[at] = Number(text); };
    put(one.population, row.population);
    put(one.fertility, row.total_fertility);
    put(one.lifeExpectancy, row.life_expectancy_years);
    put(one.infantDeaths, row.infant_deaths_per_1000);
  }
  for (const [code, one] of series) {
    one.shocks = levelShocks(code, one.lifeExpectancy);
    refuseUnexplained(code, one.lifeExpectancy);
    one.infantDeaths = one.infantDeaths.some((value) => value !== undefined) ? one.infantDeaths : one.lifeExpectancy.map(usualInfantDeaths);
    for (const values of [one.population, one.fertility, one.lifeExpectancy, one.infantDeaths]) fillGaps(values);
  }
  return series;
}

// Years of war, famine or disaster stand out of the series. The series goes on as the years around them, and the event keeps the life
// expectancy of its years, so that its deaths can fall on whom they fell.
export function levelShocks(code, values) {
  const shocks = [];
  for (const event of shocksOf(code)) {
    const [from, to] = [Math.max(0, event.from - FIRST_YEAR), Math.min(event.to, LAST_YEAR) - FIRST_YEAR];
    if (to < 0 || from >= values.length || values[from] === undefined) continue;
    const before = values[from - 1];
    const recovered = [1, 2, 3].map((years) => to + years).find((at) => values[at] >= (before ?? Infinity)) ?? Math.min(to + 1, values.length - 1);
    const after = values[recovered];
    for (let at = from; at < recovered; at++) {
      const usual = before === undefined ? after : before + ((after - before) * (at - from + 1)) / (recovered - from + 1);
      if (values[at] > usual - (before === undefined ? LEAST_UNSEEN_LOSS : LEAST_LOSS)) continue;
      shocks.push({ year: FIRST_YEAR + at, kind: event.kind, lifeExpectancy: values[at] });
      values[at] = usual;
    }
  }
  return shocks;
}

// The same fall without an event would become a pattern of mortality.
function refuseUnexplained(code, values) {
  for (let at = 3; at < values.length - 3; at++) {
    const near = values.slice(at - 3, at + 4).filter((value) => value !== undefined).sort((a, b) => a - b);
    if (values[at] < near[Math.floor(near.length / 2)] - 3) throw new Error(`events.tsv: nothing says why people of ${code} lived shorter in ${FIRST_YEAR + at}`);
  }
}

const usualInfantDeaths = (lifeExpectancy) => (lifeExpectancy === undefined ? undefined : Math.min(250, Math.max(2.5, 1000 * Math.exp(1.9 - 0.088 * lifeExpectancy))));

function fillGaps(values) {
  const known = [...values.keys()].filter((at) => values[at] !== undefined);
  for (let at = 0; at < values.length; at++) {
    if (values[at] !== undefined) continue;
    const before = known.filter((k) => k < at).pop();
    const after = known.find((k) => k > at);
    if (before === undefined) values[at] = values[after];
    else if (after === undefined) values[at] = values[before];
    else values[at] = values[before] + ((values[after] - values[before]) * (at - before)) / (after - before);
  }
}
