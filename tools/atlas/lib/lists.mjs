// Reads the hand-curated name lists: data/names-*.tsv with the columns community, kind (F, M or S for family names),
// period (first and last birth decade, or empty) and names, separated by commas. An entry is `Latin`, `native`, or
// `Latin=native`; a family name with a feminine form is `Masculine/Feminine` on each side of the `=`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { readTsv } from '../text.mjs';
import * as romanise from './romanise.mjs';

const ROMANISER = {
  be: romanise.russian, bg: romanise.bulgarian, ce: romanise.russian, el: romanise.greek, ko: romanise.korean, ru: romanise.russian, tt: romanise.russian,
  udm: romanise.russian, uk: romanise.ukrainian, yue: chinese, za: chinese, zh: chinese,
};

export function readLists(directory) {
  const lists = new Map();
  const files = readdirSync(join(directory, 'data')).filter((name) => /^names-.*\.tsv$/.test(name)).sort();
  for (const file of files) {
    for (const row of readTsv(join(directory, 'data', file))) {
      const key = `${row.community} ${row.kind}`;
      if (!/^[FMS]$/.test(row.kind)) throw new Error(`${file}: kind ${row.kind} of ${row.community}`);
      if (!lists.has(key)) lists.set(key, []);
      for (const entry of row.names.split(',').map((name) => name.trim()).filter((name) => name !== '')) {
        lists.get(key).push({ entry: entry.normalize('NFC'), period: row.period });
      }
    }
  }
  return lists;
}

/** The parts of an entry in the community's language: name, feminine, native, feminineNative. */
export function parse(entry, community, dictionary) {
  if (entry.includes('=')) {
    const [latin, native] = entry.split('=').map((side) => side.split('/'));
    return { name: latin[0], feminine: latin[1] ?? '', native: native[0], feminineNative: native[1] ?? '' };
  }
  const [first, second] = entry.split('/');
  if (isLatin(first)) {
    const native = (name) => (name && community.script !== 'Latn' ? dictionary.get(`${community.script} ${name}`) ?? '' : '');
    return { name: first, feminine: second ?? '', native: native(first), feminineNative: native(second) };
  }
  const romaniser = ROMANISER[community.language];
  if (!romaniser) throw new Error(`${community.id}: no scheme to romanise ${entry}`);
  return { name: romaniser(first), feminine: second ? romaniser(second) : '', native: first, feminineNative: second ?? '' };
}

export function isLatin(name) {
  return /^[\p{Script=Latin}\p{Mn} .'’ʻ‘-]+$/u.test(name);
}

function chinese(native) {
  const syllables = pinyin(native, { toneType: 'none', type: 'array', surname: 'off', v: true });
  const latin = syllables.reduce((name, syllable) => name + (name !== '' && /^[aeo]/.test(syllable) ? "'" : '') + syllable, '').replaceAll('v', 'ü');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
