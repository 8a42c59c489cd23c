// The agreed lists of names, to be read in a diff: for each language a file with the communities that have its names, how many
// names each list holds, and the first of them by weight. node golden.mjs writes them anew from the atlas that is built.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byText, readTsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const GOLDEN = join(here, 'test', 'golden');
const FIRST = 12;
const HEAD = 'community\tlist\tnames\tsha256\tfirst_by_weight';

/** File name → content, one file a language. */
export function goldenLists(communities, given, family) {
  const lists = new Map();
  const put = (community, list, row) => {
    const key = `${community}\t${list}`;
    if (!lists.has(key)) lists.set(key, []);
    lists.get(key).push(row);
  };
  for (const row of given) put(row.community, row.sex === 'F' ? 'women' : 'men', row);
  for (const row of family) put(row.community, 'family', row);
  const files = new Map();
  for (const { id, language } of communities) {
    const file = `${language}.tsv`;
    if (!files.has(file)) files.set(file, [HEAD]);
    for (const list of ['women', 'men', 'family']) {
      const rows = lists.get(`${id}\t${list}`);
      if (rows) files.get(file).push([id, list, ...summary(rows)].join('\t'));
    }
  }
  return new Map([...files].map(([file, lines]) => [file, `${lines.join('\n')}\n`]));
}

function summary(rows) {
  const weights = new Map();
  for (const row of rows) {
    const name = [row.name, row.feminine && row.feminine !== row.name ? `/${row.feminine}` : '', row.native ? ` ${row.native}` : ''].join('');
    weights.set(name, (weights.get(name) ?? 0) + Number(row.weight));
  }
  const first = [...weights].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, FIRST).map(([name]) => name);
  const hash = createHash('sha256').update(rows.map((row) => Object.values(row).join('\t')).join('\n')).digest('hex').slice(0, 12);
  return [weights.size, hash, first.join(', ')];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = (file) => readTsv(join(here, '..', '..', 'src', 'main', 'resources', 'atlas', file));
  mkdirSync(GOLDEN, { recursive: true });
  for (const file of readdirSync(GOLDEN)) rmSync(join(GOLDEN, file));
  for (const [file, text] of goldenLists(table('communities.tsv'), table('given_names.tsv'), table('family_names.tsv'))) writeFileSync(join(GOLDEN, file), text);
}
