// Names that say on which day of the week somebody was born.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTsv } from '../text.mjs';

const DAYS = 7;
const table = readTsv(join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'src', 'main', 'resources', 'corpus', 'naming', 'day_names.tsv'));

/** As many people are born on every day, so the names of each day together weigh the same, and those without a day keep their weight. */
export function evenOverDays(community, sex, names) {
  const dayOf = new Map(table.filter((row) => row.whom === `community:${community}` && row.sex === sex).map((row) => [row.name, row.day]));
  const named = names.filter((entry) => dayOf.has(entry.name));
  const ofDay = (day) => named.filter((entry) => dayOf.get(entry.name) === day).length;
  return names.map((entry) => (dayOf.has(entry.name) ? { ...entry, weight: named.length / DAYS / ofDay(dayOf.get(entry.name)) } : entry));
}
