import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CARD, run } from '../build.mjs';
import { UNSAID } from '../card.mjs';
import { COLUMNS } from '../format.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const committed = join(here, '..', '..', '..', 'src', 'main', 'resources', 'atlas');

test('a rebuild gives the committed bytes', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    const card = await run(fresh);
    const names = readdirSync(fresh).sort();
    assert.deepEqual(readdirSync(committed).sort(), names);
    for (const name of names) assert.ok(readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name))), `${name} differs`);
    assert.equal(readFileSync(CARD, 'utf8'), card, 'the data card differs');
    assert.ok(!card.includes(UNSAID), 'data/weaknesses.tsv says nothing of a table');
  } finally {
    rmSync(fresh, { recursive: true });
  }
});

test('every table of the format is there, plain and with a declared source', () => {
  const lines = (file) => readFileSync(join(committed, file), 'utf8').split('\n');
  const sources = new Set(lines('sources.tsv').map((line) => line.split('\t')[0]));
  for (const file of Object.keys(COLUMNS)) {
    const text = readFileSync(join(committed, file), 'utf8');
    assert.ok(text.endsWith('\n') && !text.endsWith('\n\n') && !text.includes('\r'), file);
    assert.equal(text.split('\n')[0], COLUMNS[file].join('\t'));
  }
  for (const line of lines('tables.tsv').slice(1, -1)) {
    const [file, source, rows] = line.split('\t');
    assert.ok(sources.has(source), `${file}: ${source}`);
    assert.equal(lines(file).length - 2, Number(rows), file);
  }
  assert.match(readFileSync(join(committed, 'edition.tsv'), 'utf8'), /^version\treference_date\n2026\.1-[0-9a-f]{12}\t2025-07-01\n$/);
});
