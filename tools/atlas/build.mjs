// Builds the atlas: runs every module in tables/, keeps the territories of data/territories.tsv, validates, writes TSV.
// node build.mjs [folder [module ...]]   the folder of the output; modules of tables/ to run alone while working on them
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readTsv } from './text.mjs';
import { validate } from './validate.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const DEFAULT_OUTPUT = join(here, '..', '..', 'src', 'main', 'resources', 'atlas');
const EDITION = '2026.1';
// The day the population is projected to, and ages are counted at unless a caller says otherwise.
const REFERENCE_DATE = '2025-07-01';

export async function run(output, only = []) {
  const territories = readTsv(join(here, 'data', 'territories.tsv')).map((row) => row.code);
  const tables = new Map();
  const known = new Map();
  const modules = readdirSync(join(here, 'tables')).filter((name) => name.endsWith('.mjs') && (only.length === 0 || only.includes(name.slice(0, -4)))).sort();
  for (const name of modules) {
    const module = await import(pathToFileURL(join(here, 'tables', name)).href);
    for (const source of module.sources ?? []) {
      const before = known.get(source.id);
      if (before && JSON.stringify(before) !== JSON.stringify(source)) throw new Error(`${name}: source ${source.id} is declared twice, differently`);
      known.set(source.id, source);
    }
    for (const table of await module.build({ directory: here, territories: [...territories], keep: new Set(territories) })) {
      if (tables.has(table.file)) throw new Error(`${name}: ${table.file} is written twice`);
      tables.set(table.file, filtered(table, new Set(territories)));
    }
  }
  const used = new Set();
  for (const table of tables.values()) {
    used.add(table.source);
    table.columns.forEach((column, at) => {
      if (/(^|_)source$/.test(column)) for (const row of table.rows) used.add(row[at]);
    });
  }
  for (const id of used) if (!known.has(id)) throw new Error(`unknown source ${id}`);
  const names = [...tables.keys()].sort();
  tables.set('sources.tsv', {
    file: 'sources.tsv',
    columns: ['id', 'title', 'origin', 'year', 'licence', 'fitted_on', 'kind'],
    rows: [...used].sort().map((id) => known.get(id)).map((s) => [s.id, s.title, s.origin, s.year, s.licence, s.fitted_on, s.kind]),
  });
  tables.set('tables.tsv', {
    file: 'tables.tsv',
    columns: ['file', 'source', 'rows'],
    rows: names.map((file) => [file, tables.get(file).source, tables.get(file).rows.length]),
  });
  validate(tables, territories);
  write(tables, output);
}

function filtered(table, keep) {
  const at = table.columns.indexOf('territory') >= 0 ? table.columns.indexOf('territory') : table.file === 'territories.tsv' ? 0 : -1;
  return at < 0 ? table : { ...table, rows: table.rows.filter((row) => keep.has(row[at])) };
}

function write(tables, output) {
  mkdirSync(output, { recursive: true });
  for (const name of readdirSync(output)) if (/\.tsv$/.test(name)) rmSync(join(output, name));
  const hash = createHash('sha256');
  for (const file of [...tables.keys()].sort()) {
    const { columns, rows } = tables.get(file);
    const bytes = Buffer.from([columns, ...rows].map((row) => row.map((cell) => cell ?? '').join('\t') + '\n').join(''), 'utf8');
    writeFileSync(join(output, file), bytes);
    hash.update(bytes);
  }
  writeFileSync(join(output, 'edition.tsv'), `version\treference_date\n${EDITION}-${hash.digest('hex').slice(0, 12)}\t${REFERENCE_DATE}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = process.argv[2] ?? DEFAULT_OUTPUT;
  await run(output, process.argv.slice(3));
  process.stdout.write(readFileSync(join(output, 'tables.tsv'), 'utf8') + readFileSync(join(output, 'edition.tsv'), 'utf8'));
}
