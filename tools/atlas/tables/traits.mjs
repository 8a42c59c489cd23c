import { join } from 'node:path';
import { COLUMNS } from '../format.mjs';
import { readCsv } from '../text.mjs';

export const sources = [
  {
    id: 'big-five-meta-analysis', title: 'Observed correlations among the Big Five, meta-analysis of 212 samples (values recalled)', origin: 'van der Linden, te Nijenhuis and Bakker 2010', year: 2010,
    licence: 'facts', fitted_on: 'N = 144,117, mostly Western; values recalled', kind: 'MODELLED',
  },
  {
    id: 'sapa-spi', title: 'Big Five means by age band and sex difference', origin: 'computed from the SAPA SPI items, R psychTools', year: 2017, licence: 'facts', fitted_on: 'n = 4,000 online volunteers, mostly United States', kind: 'SOURCED',
  },
  {
    id: 'project-talent', title: 'Correlations of parental status, ability, education, occupational prestige and income', origin: 'Spengler et al. 2018, Project Talent', year: 2018,
    licence: 'facts', fitted_on: 'United States, high-school students of 1960 and their later lives', kind: 'MODELLED',
  },
];

const TABLES = [
  ['big_five_correlations.tsv', 'big-five-meta-analysis', 'big_five_correlations.csv'],
  ['big_five_by_age.tsv', 'sapa-spi', 'big_five_mean_z_by_age.csv'],
  ['big_five_by_sex.tsv', 'sapa-spi', 'big_five_sex_difference.csv'],
  ['status_attainment.tsv', 'project-talent', 'status_attainment_correlations.csv'],
];

export async function build({ directory }) {
  return TABLES.map(([file, source, csv]) => {
    const rows = readCsv(join(directory, 'data', csv)).map((row) => COLUMNS[file].map((column) => row[column]));
    return { file, source, columns: COLUMNS[file], rows };
  });
}
