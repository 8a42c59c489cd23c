// Reading tables, and writing shares so that they still sum to 1 after rounding.
import { readFileSync } from 'node:fs';

export function readTsv(path) {
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').split('\n').filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

export function readCsv(path) {
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').split('\n').filter((line) => line !== '').map(csvCells);
  return lines.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
}

function csvCells(line) {
  const cells = [];
  const pattern = /("(?:[^"]|"")*"|[^,]*)(,|$)/y;
  for (;;) {
    const [, cell, comma] = pattern.exec(line);
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (comma === '') return cells;
  }
}

/** Weights as shares of `total` units by largest remainder: whole numbers that sum to `total`; ties go to the earlier. */
export function apportion(weights, total) {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new Error('no weight to apportion');
  const exact = weights.map((weight) => (weight / sum) * total);
  const whole = exact.map(Math.floor);
  const rest = total - whole.reduce((a, b) => a + b, 0);
  exact.map((value, at) => [value - whole[at], at]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).slice(0, rest).forEach(([, at]) => { whole[at]++; });
  return whole;
}

/** Shares with at most 5 digits that sum to exactly 1. */
export function shares(weights) {
  return apportion(weights, 100000).map((units) => decimal(units / 100000, 5));
}

export function decimal(value, digits) {
  return String(Number(value.toFixed(digits)));
}

/** Code-unit order, the same in every locale. */
export function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
