import { SMALL_POPULATION, world } from '../world.mjs';
import { decimal } from '../text.mjs';
import { COLUMNS } from '../format.mjs';

export const sources = [{
  id: 'cldr-territory-info', title: 'Unicode CLDR territory information, containment and English names; urban share (World Bank 2017); life expectancy 2016 and fertility 2015 (Gapminder)',
  origin: 'npm cldr-core 48.2.0, cldr-localenames-full 48.2.0; R tidyr 1.3.0; R dslabs 0.7.4', year: 2025, licence: 'Unicode-3.0, MIT, CC-BY-4.0',
  fitted_on: 'all territories; GDP per head is in international dollars (purchasing power); gaps filled from the subregion', kind: 'SOURCED',
}];

export async function build() {
  const rows = [...world().values()].map((t) => [
    t.code, t.name, t.continent, t.region, String(t.population), decimal(t.gdp, 0), decimal(t.literacy, 4), decimal(t.urban, 4),
    decimal(t.lifeExpectancy, 2), decimal(t.fertility, 2), t.adjective,
    t.population < SMALL_POPULATION ? 'LOW' : 'HIGH', t.surrogate ?? '', t.surrogate ? 'cohort-reconstruction-borrowed' : 'cohort-reconstruction',
  ]);
  return [{ file: 'territories.tsv', source: 'cldr-territory-info', columns: COLUMNS['territories.tsv'], rows }];
}
