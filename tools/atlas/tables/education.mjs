import { levels } from '../education.mjs';
import { COLUMNS } from '../format.mjs';
import { shares } from '../text.mjs';
import { world } from '../world.mjs';

export const sources = [{
  id: 'education-model', title: 'Highest level of education from literacy, GDP per head, and life expectancy and fertility in a cohort\'s school years; school systems set by hand',
  origin: 'PersonaHub; covariates from CLDR and Gapminder', year: 2026, licence: 'as PersonaHub', fitted_on: 'no microdata; levels set by hand to what is known of some twenty countries', kind: 'MODELLED',
}];

export async function build({ keep }) {
  const rows = [];
  for (const territory of world().values()) {
    if (!keep.has(territory.code)) continue;
    for (const sex of ['F', 'M']) for (let decade = 1910; decade <= 2010; decade += 10) rows.push([territory.code, sex, String(decade), ...shares(levels(territory, sex, decade))]);
  }
  return [{ file: 'education.tsv', source: 'education-model', columns: COLUMNS['education.tsv'], rows }];
}
