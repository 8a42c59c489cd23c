// Public events by place: a territory, a UN subregion, a continent or the World.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byText, readTsv } from './text.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Who dies of it beyond what is usual: relative risk by sex and age. Other kinds of events kill nobody. */
const RISKS = {
  CONFLICT: (sex, age) => (sex === 'M' && age >= 16 && age < 50 ? 3 : age < 5 || age >= 65 ? 1.3 : 1),
  FAMINE: (sex, age) => (age < 5 ? 3.5 : age < 15 ? 0.8 : age >= 60 ? 3 : 1) * (sex === 'M' ? 1.15 : 1),
  EPIDEMIC: (_, age) => (age < 5 || age >= 60 ? 2 : 1),
  EARTHQUAKE: (_, age) => (age < 15 || age >= 60 ? 1.3 : 1),
  DISASTER: (_, age) => (age < 10 || age >= 60 ? 1.6 : 1),
};

// A conflict of decades is part of the usual mortality of its years.
const LONGEST_SHOCK = 6;

export const KINDS = [...Object.keys(RISKS), 'ACCIDENT', 'INDEPENDENCE', 'GOVERNMENT', 'CURRENCY', 'ECONOMY', 'TECHNOLOGY', 'SCIENCE', 'SPORT', 'CULTURE'];

let cached;

/** One record a place and event: { place, from, to, kind, label }, sorted by place and year. */
export function events() {
  return (cached ??= readTsv(join(here, 'data', 'events.tsv'))
    .flatMap(({ places, from, to, kind, label }) => places.split(',').map((place) => ({ place, from: Number(from), to: Number(to), kind, label })))
    .sort((a, b) => byText(a.place, b.place) || a.from - b.from || a.to - b.to || byText(a.label, b.label)));
}

/** The events of one territory that may have raised its mortality above that of the years around. */
export function shocksOf(code) {
  return events().filter((event) => event.place === code && event.kind in RISKS && event.to - event.from < LONGEST_SHOCK);
}

/** The relative risk of dying of such an event. */
export function risk(kind, sex, age) {
  return RISKS[kind](sex, age);
}
