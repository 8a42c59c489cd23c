import { COLUMNS } from '../format.mjs';
import { sexGap } from '../cohorts.mjs';
import { householdSizes, institutions, pulls, SHAPE } from '../households.mjs';
import { fit, standard } from '../lifetable.mjs';
import { area } from '../society.mjs';
import { decimal, shares } from '../text.mjs';
import { FIRST_YEAR, LAST_YEAR, world } from '../world.mjs';

const own = { origin: 'PersonaHub', year: 2026, licence: 'Apache-2.0', kind: 'MODELLED' };

export const sources = [
  { id: 'family-patterns', title: 'Age at marriage, age gap and care of the old (hand-set by area), total fertility by decade (Gapminder)', fitted_on: 'no microdata; area constants recalled', ...own },
  { id: 'mortality-by-decade', title: 'Brass relational life tables by sex and decade: the US table of 2014 bent to the life expectancy and infant mortality of the territory (Gapminder)', fitted_on: 'standard: United States 2014', ...own },
  { id: 'life-table-standard', title: 'Logits of the US life table of 2014 above the age of 5', fitted_on: 'United States 2014', ...own, kind: 'MODELLED' },
  { id: 'household-model', title: 'Household sizes: mean sizes of 96 countries recalled, elsewhere from fertility, GDP per head, urban share and region; profiles of eight countries recalled; Austria as in EU-SILC 2006. The size of a person\'s household by age and union is hand-set and pulled so that households come out with these shares', fitted_on: 'no microdata but Austria, 6,000 households', ...own },
];

const DECADES = [1960, 1970, 1980, 1990, 2000, 2010, 2020];
const at = (of, year) => of[Math.min(year, LAST_YEAR) - FIRST_YEAR];

export async function build({ keep }) {
  const territories = [...world().values()].filter((territory) => keep.has(territory.code));
  return [
    {
      file: 'families.tsv', source: 'family-patterns', columns: COLUMNS['families.tsv'],
      rows: territories.map((territory) => {
        const { marriage_age_women: age, age_gap: gap, cohabitation } = area(territory);
        const { from75, from85 } = institutions(territory);
        return [territory.code, String(age), String(gap), String(cohabitation), decimal(from75, 4), decimal(from85, 4), ...DECADES.map((year) => decimal(at(territory.series.fertility, year), 2))];
      }),
    },
    {
      file: 'mortality.tsv', source: 'mortality-by-decade', columns: COLUMNS['mortality.tsv'],
      rows: territories.flatMap((territory) => ['F', 'M'].flatMap((sex) => DECADES.map((year) => {
        const expectancy = at(territory.series.lifeExpectancy, year);
        const gap = sexGap(expectancy, territory.region) / 2;
        const { start, beta } = fit(sex, expectancy + (sex === 'F' ? gap : -gap), at(territory.series.infantDeaths, year) * (sex === 'F' ? 0.96 : 1.04));
        return [territory.code, sex, String(year), decimal(start, 4), decimal(beta, 4)];
      }))),
    },
    {
      file: 'life_table.tsv', source: 'life-table-standard', columns: COLUMNS['life_table.tsv'],
      rows: ['F', 'M'].flatMap((sex) => standard(sex).slice(5).map((logit, at) => [sex, String(at + 5), decimal(logit, 5)])),
    },
    {
      file: 'household_sizes.tsv', source: 'household-model', columns: COLUMNS['household_sizes.tsv'],
      rows: territories.flatMap((territory) => {
        const pull = pulls(territory);
        return shares(householdSizes(territory)).map((share, at) => [territory.code, String(at + 1), share, String(Number(pull[at].toPrecision(6)))]);
      }),
    },
    {
      file: 'household_shape.tsv', source: 'household-model', columns: COLUMNS['household_shape.tsv'],
      rows: SHAPE.map(({ union, from, weights }) => [union ? '1' : '0', String(from), ...shares(weights)]),
    },
  ];
}
