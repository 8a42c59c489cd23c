// What must hold for every table, whoever wrote it. Collects all breaches, then refuses to write.
import { COLUMNS, SHARES } from './format.mjs';

export function validate(tables, territories) {
  const breaches = [];
  const keep = new Set(territories);
  for (const [file, { columns, rows }] of tables) {
    const expected = COLUMNS[file];
    if (!expected) breaches.push(`${file}: not in the format`);
    else if (expected.join() !== columns.join()) breaches.push(`${file}: columns are ${columns}, expected ${expected}`);
    const seen = new Set();
    const at = columns.indexOf('territory');
    for (const row of rows) {
      const line = row.join('\t');
      if (row.length !== columns.length) breaches.push(`${file}: ${line}: ${row.length} cells`);
      if (row.some((cell) => /[\t\n\r"]|^\s|\s$|^NaN$|undefined|Infinity/.test(String(cell ?? '')))) breaches.push(`${file}: bad cell in ${line}`);
      if (seen.has(line)) breaches.push(`${file}: twice: ${line}`);
      seen.add(line);
      if (at >= 0 && !keep.has(row[at])) breaches.push(`${file}: ${row[at]} is not in the atlas`);
    }
    if (rows.length === 0) breaches.push(`${file}: empty`);
    sharesOf(file, columns, rows, breaches);
  }
  const territoryRows = tables.get('territories.tsv')?.rows ?? [];
  const present = new Set(territoryRows.map((row) => row[0]));
  for (const code of territories) if (!present.has(code)) breaches.push(`territories.tsv: ${code} is missing`);
  const population = new Map(territoryRows.map((row) => [row[0], Number(row[4])]));
  const counted = new Map();
  for (const row of tables.get('ages.tsv')?.rows ?? []) counted.set(row[0], (counted.get(row[0]) ?? 0) + row.slice(2).reduce((a, b) => a + Number(b), 0));
  for (const code of present) if (counted.get(code) !== population.get(code)) breaches.push(`ages.tsv: ${code} has ${counted.get(code)} people, not ${population.get(code)}`);
  if (breaches.length > 0) throw new Error(`${breaches.length} breaches of the format\n${breaches.slice(0, 40).join('\n')}`);
}

function sharesOf(file, columns, rows, breaches) {
  const rule = SHARES[file];
  if (!rule) return;
  const groups = new Map();
  for (const row of rows) {
    const key = rule.by.map((column) => row[columns.indexOf(column)]).join(' ');
    const values = rule.over.map((column) => Number(row[columns.indexOf(column)]));
    if (values.some((value) => !(value >= 0 && value <= 1))) breaches.push(`${file}: share outside 0..1 in ${row.join(' ')}`);
    groups.set(key, (groups.get(key) ?? 0) + values.reduce((a, b) => a + b, 0));
  }
  for (const [key, sum] of groups) if (Math.abs(sum - 1) > 1e-3) breaches.push(`${file}: ${key} sums to ${sum}`);
}
