import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../format.mjs';
import { apportion, decimal, readTsv } from '../text.mjs';

// Subsistence and informal trades, which all but vanish where people are rich.
const INFORMAL = new Set(['3230', '5212', '6310', '6320', '6330', '6340', '7317', '7318', '7516', '8321', '9331', '9332', '9510', '9520', '9612', '9624']);

export const sources = [{
  id: 'occupations', title: 'ISCO-08 unit groups: weights and women\'s shares from the US census of 2000 where an occupation maps, else set by hand; prestige, pay and schooling set by hand',
  origin: 'npm vega-datasets 3.2.1, data/jobs.json (IPUMS); PersonaHub', year: 2000, licence: 'BSD-3-Clause (data: IPUMS-USA)', fitted_on: 'United States 2000; informal and subsistence work not fitted', kind: 'MODELLED',
}];

export async function build({ directory }) {
  const census = jobs(directory);
  const occupations = readTsv(join(directory, 'data', 'occupations.tsv')).map((row) => ({ ...row, ...weighed(row, census) }));
  const majors = new Map();
  for (const one of occupations) majors.set(one.code[0], [...(majors.get(one.code[0]) ?? []), one]);
  const rows = [];
  for (const group of majors.values()) {
    const weights = apportion(group.map((one) => one.people), 100000);
    group.forEach((one, at) => rows.push([
      one.code, one.label, String(skillLevel(one.code)), decimal(one.women, 3), decimal(weights[at] / 100000, 5), one.prestige, one.income_factor, one.min_isced, one.usual_isced, one.place, INFORMAL.has(one.code) ? 'INFORMAL' : 'FORMAL',
    ]));
  }
  return [{ file: 'occupations.tsv', source: 'occupations', columns: COLUMNS['occupations.tsv'], rows }];
}

function jobs(directory) {
  const all = JSON.parse(readFileSync(join(directory, 'node_modules', 'vega-datasets', 'data', 'jobs.json'), 'utf8'));
  const year = Math.max(...all.map((row) => row.year));
  const census = new Map();
  for (const { job, sex, year: y, perc } of all) if (y === year) census.set(job, { ...census.get(job), [sex]: perc * 100000 });
  return census;
}

// `us` is a list such as `Teacher*0.3;Professor`: census titles, each with the part of its people that belongs here.
function weighed({ code, us, weight, female_share: set }, census) {
  if (us === '') return { people: Number(weight), women: Number(set) };
  let [men, women] = [0, 0];
  for (const part of us.split(';')) {
    const [title, share = '1'] = part.split('*');
    const job = census.get(title);
    if (!job) throw new Error(`occupations: ${code} maps to ${title}, which the census lacks`);
    men += job.men * Number(share);
    women += job.women * Number(share);
  }
  return { people: men + women, women: set === '' ? women / (men + women) : Number(set) };
}

function skillLevel(code) {
  if (code.startsWith('14')) return 3;
  return { '01': 4, '02': 2, '03': 1 }[code.slice(0, 2)] ?? { 1: 4, 2: 4, 3: 3, 9: 1 }[code[0]] ?? 2;
}
