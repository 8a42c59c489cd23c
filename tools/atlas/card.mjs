// The data card: what each table is, where it comes from, how much of humanity it covers and where it is weak.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverageReport, objects, peopleByCommunity, percent } from './coverage.mjs';
import { readTsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const WITHOUT_PEOPLE = new Set(['sources.tsv', 'tables.tsv']);

/** The card of the tables that were built, as Markdown. */
export function dataCard(tables, edition) {
  const all = objects(tables);
  const sources = new Map(all.get('sources.tsv').map((row) => [row.id, row]));
  const weak = new Map(readTsv(join(here, 'data', 'weaknesses.tsv')).map((row) => [row.file, row.weak]));
  const described = [...tables.values()].filter(({ file }) => !WITHOUT_PEOPLE.has(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const lines = [
    '# Data card of the atlas', '',
    `Edition ${edition}. Written by \`node build.mjs\` from the tables; [SOURCES.md](SOURCES.md) tells how each is made.`, '',
    '**What it is for**: drawing plausible people of every territory with residents. **What it is not for**: statistics about real populations, decisions about',
    'real people, or any claim that a modelled figure was measured. It holds no data about individuals.', '',
    '## Tables', '',
    'SOURCED: taken over as published. MODELLED: made by a model of ours or entered from memory. The share is that of humanity, where a table is about territories.', '',
    '| table | rows | source | year | licence | fitted on | kind |', '|---|---:|---|---|---|---|---|',
    ...described.map((table) => row(table, all, sources)), '',
    '## Coverage', '', 'Printed by `node coverage.mjs`.', '', ...coverageReport(all), '',
    '## What is weak', '',
    ...described.map(({ file }) => `- \`${file}\`: ${weak.get(file) ?? UNSAID}`), '',
    '## Sources in use', '',
    '| source | title | origin | year | licence | kind |', '|---|---|---|---|---|---|',
    ...all.get('sources.tsv').filter(({ id }) => !id.startsWith('mother-tongues-')).map((s) => `| ${[s.id, s.title, s.origin, s.year, s.licence, s.kind].map(cell).join(' | ')} |`),
    `| mother-tongues-xx | one source for each of ${[...sources.keys()].filter((id) => id.startsWith('mother-tongues-')).length} territories, after the census or survey it names | entered from memory |  |  | MODELLED |`, '',
  ];
  return lines.join('\n');
}

export const UNSAID = 'nothing is said yet';

const cell = (text) => String(text ?? '').replaceAll('|', '/');

function row(table, all, sources) {
  const rows = all.get(table.file);
  const ids = new Set(rows.map((each) => each.source ?? each.ages_source).filter(Boolean));
  const main = sources.get(table.source);
  const several = ids.size > 1 ? ` and ${ids.size - (ids.has(table.source) ? 1 : 0)} more` : '';
  return `| ${[`\`${table.file}\``, rows.length, table.source + several, main.year, main.licence, main.fitted_on, kinds(table, all, sources)].map(cell).join(' | ')} |`;
}

// By residents where rows are of territories or communities; else by the source of the whole table.
function kinds(table, all, sources) {
  const own = sources.get(table.source).kind;
  const people = new Map(all.get('territories.tsv').map((row) => [row.code, Number(row.population)]));
  const weights = table.columns.includes('community') && !table.columns.includes('territory') ? peopleByCommunity(all) : people;
  const key = weights === people ? 'territory' : 'community';
  const origin = key === 'community' ? new Map(all.get('communities.tsv').map((row) => [row.id, row.source])) : new Map();
  const share = new Map();
  const seen = new Map();
  for (const row of all.get(table.file)) {
    const at = row[key];
    if (!weights.has(at)) continue;
    const kind = sources.get((table.file === 'given_names.tsv' ? origin.get(at) : row.source) ?? table.source).kind;
    const weight = row.share ? Number(row.share) : 1;
    if (!seen.has(at)) seen.set(at, new Map());
    seen.get(at).set(kind, (seen.get(at).get(kind) ?? 0) + weight);
  }
  let total = 0;
  for (const [at, byKind] of seen) {
    const sum = [...byKind.values()].reduce((a, b) => a + b, 0);
    for (const [kind, weight] of byKind) share.set(kind, (share.get(kind) ?? 0) + (weights.get(at) * weight) / sum);
    total += weights.get(at);
  }
  if (total === 0) return own;
  return ['SOURCED', 'MODELLED'].filter((kind) => share.has(kind)).map((kind) => `${kind} ${percent(share.get(kind) / total)}`).join(', ');
}
