import { ageStructure } from '../cohorts.mjs';
import { COLUMNS } from '../format.mjs';
import { apportion } from '../text.mjs';
import { world } from '../world.mjs';

const own = {
  origin: 'Gapminder through R dslabs 0.7.4; US life table 2014 through R survival 3.5; totals from cldr-core 48.2.0', year: 2025, licence: 'CC-BY-4.0, Unicode-3.0', kind: 'MODELLED',
};

export const sources = [
  {
    id: 'cohort-reconstruction', title: 'Age structures 2025 by cohort-component reconstruction from fertility, life expectancy, infant mortality and population 1960 to 2016, with wars, famines and disasters as events',
    fitted_on: '185 countries; labour migration added by hand for AE, BH, KW, OM, QA and SA', ...own,
  },
  {
    id: 'cohort-reconstruction-borrowed', title: 'Age structures 2025 by the same reconstruction with the rates of another territory, scaled to the own population',
    fitted_on: 'the territory in the column rates_of of territories.tsv', ...own,
  },
];

export async function build({ keep }) {
  const rows = [];
  for (const territory of world().values()) {
    if (!keep.has(territory.code)) continue;
    const people = ageStructure(territory);
    const cells = apportion([...people.F, ...people.M], territory.population);
    rows.push([territory.code, 'F', ...cells.slice(0, 110).map(String)], [territory.code, 'M', ...cells.slice(110).map(String)]);
  }
  return [{ file: 'ages.tsv', source: 'cohort-reconstruction', columns: COLUMNS['ages.tsv'], rows }];
}
