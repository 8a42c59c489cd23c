// Languages, mother tongues (hand-curated) and languages spoken besides (CLDR).
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { byText, decimal, readTsv, shares } from '../text.mjs';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const LEAST_SPOKEN = 0.01;
const NOT_SPOKEN_TODAY = new Set(['ia', 'la', 'lzh', 'kaw', 'sa', 'en_Dsrt', 'cop', 'grc']);
const LABELS = {
  dtm: 'Dogon', spp: 'Supyire Senoufo', gux: 'Gourmanché', bib: 'Bissa', dgi: 'Dagara', lob: 'Lobi', sbd: 'Samo', bwq: 'Bobo', xsm: 'Kasem', bci: 'Baoulé', sef: 'Senoufo', dnj: 'Dan', bev: 'Bété', any: 'Anyin', ati: 'Attié', goa: 'Guro', kqs: 'Kissi', tod: 'Toma', ajg: 'Aja', bba: 'Bariba', guw: 'Gun', ddn: 'Dendi', tbz: 'Ditammari', lia: 'Limba', kno: 'Kono', bun: 'Sherbro', kss: 'Southern Kisi', bsq: 'Bassa of Liberia', mev: 'Mano', klu: 'Klao', lom: 'Loma', gol: 'Gola',
  pov: 'Guinea-Bissau Creole', ble: 'Balanta', mfv: 'Manjak', pbo: 'Papel', cri: 'Forro', pre: 'Principense', aoa: 'Angolar', wes: 'Cameroonian Pidgin', lns: 'Lamnso', mcn: 'Masana', mwm: 'Sar', mne: 'Naba', zag: 'Zaghawa', bad: 'Banda', mzv: 'Manza', ngb: 'Ngbandi', nnb: 'Nande', zne: 'Zande', mdw: 'Mbochi', tek: 'Teke', puu: 'Punu', nzb: 'Njebi', mdt: 'Mbere', bvb: 'Bube', cjk: 'Chokwe', nba: 'Nyemba', nyk: 'Nyaneka',
  ngl: 'Lomwe', ndc: 'Ndau', chw: 'Chuwabu', tsc: 'Tswa', rng: 'Ronga', cce: 'Chopi', sgw: 'Gurage', gmv: 'Gamo', hdy: 'Hadiyya', fvr: 'Fur', fia: 'Nobiin', mls: 'Masalit', bfa: 'Bari', shk: 'Shilluk', lot: 'Otuho', toq: 'Toposa', laj: 'Lango', myx: 'Masaba', lgg: 'Lugbara', ttj: 'Tooro', alz: 'Alur', kdj: 'Karamojong', koo: 'Konzo', gwr: 'Gwere', adh: 'Adhola', gog: 'Gogo', haq: 'Ha', hay: 'Haya', heh: 'Hehe', nyy: 'Nyakyusa', rim: 'Nyaturu', zaj: 'Zaramo', ruf: 'Luguru', irk: 'Iraqw', mgy: 'Mbunga', ngp: 'Zigula',
  toi: 'Tonga of Zambia', nse: 'Nsenga', kqn: 'Kaonde', lue: 'Luvale', leb: 'Lala-Bisa', mgr: 'Mambwe-Lungu', kck: 'Kalanga', xkv: 'Kgalagadi', kwn: 'Kwangali', zdj: 'Ngazidja Comorian', wni: 'Ndzwani Comorian', buc: 'Bushi', rcf: 'Réunion Creole', jbn: 'Nafusi', tuq: 'Tedaga', aii: 'Assyrian Neo-Aramaic', enq: 'Enga', hui: 'Huli', kue: 'Kuman', med: 'Melpa', kew: 'Kewa', meu: 'Motu', ksd: 'Kuanua', wos: 'Wosera', kmg: 'Kâte', rro: 'Roro', kwf: "Kwara'ae", mlu: "To'abaita", kwd: 'Kwaio',
  tnn: 'North Tanna', uli: 'Ulithian', kpg: 'Kapingamarangi', cal: 'Carolinian', mrq: 'North Marquesan', pmt: 'Paumotu', aut: 'Austral', dhv: 'Drehu', nen: 'Nengone', pri: 'Paicî', ajz: 'Ajië', wls: 'Wallisian', fud: 'Futunan', pih: 'Norfuk and Pitkern', kao: 'Xaasongaxango', mwk: 'Kita Maninkakan', bza: 'Bandi', kro: 'Kru', lir: 'Liberian English', knf: 'Mankanya', mxc: 'Manyika', haz: 'Hazaragi', prd: 'Parsi-Dari',
  zmi: 'Negeri Sembilan Malay', bap: 'Bantawa', jml: 'Jumli', tdg: 'Western Tamang', thq: 'Kochila Tharu', thr: 'Rana Tharu', acr: 'Achi', lep: 'Lepcha', vic: 'Virgin Islands Creole', ksw: 'S\'gaw Karen', mnw: 'Mon', rki: 'Rakhine', cnh: 'Hakha Chin', thl: 'Tharu', taj: 'Tamang', dty: 'Doteli', mgp: 'Magar', lif: 'Limbu', mam: 'Mam', cak: 'Kaqchikel', kjb: 'Q\'anjob\'al', cja: 'Western Cham', kjg: 'Khmu', gym: 'Ngäbere', cuk: 'Guna', gcf: 'Antillean Creole', gcr: 'Guianese Creole', acf: 'Saint Lucian Creole', hns: 'Sarnami', srm: 'Saramaccan', djk: 'Ndyuka', bzj: 'Belizean Creole', mop: 'Mopan Maya', cab: 'Garifuna', miq: 'Miskito', mgm: 'Mambai', mkz: 'Makasae', kem: 'Kemak', bfn: 'Bunak', tsj: 'Tshangla', ami: 'Amis', poh: 'Poqomchi', kek: 'Q\'eqchi\'', rue: 'Rusyn', rhg: 'Rohingya',
  abr: 'Bono', dag: 'Dagbani', fbl: 'West Albay Bikol', gos: 'Gronings', hne: 'Chhattisgarhi', kbp: 'Kabiye', luz: 'Southern Luri', mdh: 'Maguindanao', mnk: 'Mandinka', mrw: 'Maranao', nup: 'Nupe',
  rkt: 'Rangpuri', rmt: 'Domari', sav: 'Saafi-Saafi', skr: 'Saraiki', swg: 'Swabian', syl: 'Sylheti', tsg: 'Tausug', yua: 'Yucatec Maya',
  nah: 'Nahuatl', ibb: 'Ibibio', blt: 'Tai Dam', mtq: 'Muong', tyz: 'Tày', nut: 'Nung', mfa: 'Pattani Malay', kxm: 'Northern Khmer', hno: 'Hindko', mhr: 'Meadow Mari', ijc: 'Izon', igl: 'Igala', mfq: 'Moba', ife: 'Ifè', kpo: 'Ikposo', luy: 'Luhya', kln: 'Kalenjin', szl: 'Silesian', shy: 'Chaouia', hsn: 'Xiang Chinese', fil: 'Filipino', gur: 'Frafra', kdh: 'Tem', tts: 'Isan', nod: 'Northern Thai', sou: 'Southern Thai', hmn: 'Hmong', brh: 'Brahui', nyf: 'Mijikenda', zh: 'Chinese', rom: 'Romani', tuv: 'Turkana',
};

const curated = (row) => ({
  id: `mother-tongues-${row.territory.toLowerCase()}`,
  title: row.title,
  origin: 'national statistics, entered by hand and rounded',
  year: row.year,
  licence: 'facts',
  fitted_on: `${row.territory}; the rest of the small languages is folded into the main one; not checked again against the publication`,
  kind: row.kind,
});

export const sources = [
  {
    id: 'cldr-language-population',
    title: 'CLDR 48.2 supplemental territory information: speakers by language',
    origin: 'npm cldr-core 48.2.0, supplemental/territoryInfo.json',
    year: '2025',
    licence: 'Unicode-3.0',
    fitted_on: 'Speakers, first and further languages; never below the share of mother tongue',
    kind: 'SOURCED',
  },
  {
    id: 'also-spoken-corrections',
    title: 'Corrections of CLDR speaker shares that are plainly wrong or of another kind',
    origin: 'hand-curated',
    year: '2026',
    licence: 'Apache-2.0',
    fitted_on: 'single territories and languages',
    kind: 'MODELLED',
  },
  { id: 'cldr-languages', title: 'CLDR 48.2 language names and likely scripts', origin: 'npm cldr-core 48.2.0, cldr-localenames-full 48.2.0', year: '2025', licence: 'Unicode-3.0', fitted_on: 'all languages', kind: 'SOURCED' },
  { id: 'mother-tongues', title: 'Mother tongues by territory, from the source named in each row', origin: 'national statistics and estimates, entered by hand', year: '2026', licence: 'facts', fitted_on: 'see each row', kind: 'MODELLED' },
  ...readTsv(new URL('../data/mother-tongue-sources.tsv', import.meta.url).pathname).map(curated),
];

export async function build({ directory, territories }) {
  const keep = new Set(territories);
  const known = new Set(readTsv(join(directory, 'data', 'mother-tongue-sources.tsv')).map((row) => row.territory));
  const tongues = new Map();
  for (const row of readTsv(join(directory, 'data', 'mother-tongues.tsv'))) {
    if (!keep.has(row.territory)) continue;
    if (!tongues.has(row.territory)) tongues.set(row.territory, []);
    tongues.get(row.territory).push({ language: row.language, share: Number(row.share) });
  }
  const corrections = new Map(readTsv(join(directory, 'data', 'also-spoken-corrections.tsv')).map((row) => [`${row.territory} ${row.language}`, Number(row.share)]));
  const information = json('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
  const motherRows = [];
  const alsoRows = [];
  const languages = new Set();
  for (const territory of territories) {
    const list = tongues.get(territory);
    if (!list || !known.has(territory)) throw new Error(`no mother tongues for ${territory}`);
    list.sort((a, b) => byText(a.language, b.language));
    const rounded = shares(list.map((row) => row.share));
    const spoken = new Map();
    list.forEach((row, at) => {
      motherRows.push([territory, row.language, rounded[at], `mother-tongues-${territory.toLowerCase()}`]);
      spoken.set(row.language, { share: row.share, source: `mother-tongues-${territory.toLowerCase()}` });
    });
    for (const [code, { _populationPercent: percent }] of Object.entries(information[territory].languagePopulation ?? {})) {
      const language = base(code);
      if (NOT_SPOKEN_TODAY.has(code) || NOT_SPOKEN_TODAY.has(language)) continue;
      const share = Math.min(1, Number(percent) / 100);
      if (share < LEAST_SPOKEN || share <= (spoken.get(language)?.share ?? 0)) continue;
      spoken.set(language, { share, source: 'cldr-language-population' });
    }
    for (const [key, share] of corrections) {
      const [at, language] = key.split(' ');
      if (at !== territory) continue;
      if (share === 0) spoken.delete(language);
      else spoken.set(language, { share, source: 'also-spoken-corrections' });
    }
    for (const [language, { share, source }] of [...spoken].sort((a, b) => byText(a[0], b[0]))) {
      alsoRows.push([territory, language, decimal(share, 5), source]);
      languages.add(language);
    }
  }
  const names = json('cldr-localenames-full/main/en/languages.json').main.en.localeDisplayNames.languages;
  const likely = json('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags;
  const scripts = new Map(readTsv(join(directory, 'data', 'communities.tsv')).map((row) => [row.language, row.script]));
  const languageRows = [...languages].sort(byText).map((code) => {
    const label = LABELS[code] ?? names[code];
    if (!label) throw new Error(`no English name for language ${code}`);
    return [code, label, scripts.get(code) ?? likely[code]?.split('-')[1] ?? 'Latn'];
  });
  return [
    { file: 'languages.tsv', source: 'cldr-languages', columns: ['code', 'label', 'script'], rows: languageRows },
    { file: 'mother_tongues.tsv', source: 'mother-tongues', columns: ['territory', 'language', 'share', 'source'], rows: motherRows },
    { file: 'also_spoken.tsv', source: 'cldr-language-population', columns: ['territory', 'language', 'share', 'source'], rows: alsoRows },
  ];
}

function base(code) {
  const language = code.split('_')[0];
  return { nb: 'no', apc: 'ar', arz: 'ar', ary: 'ar', arq: 'ar', aeb: 'ar', ars: 'ar', mey: 'ar', fuv: 'ff', ffm: 'ff', fuq: 'ff', apd: 'ar', mww: 'hmn' }[language] ?? language;
}

function json(path) {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}
