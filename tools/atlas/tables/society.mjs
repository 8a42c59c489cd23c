import { COLUMNS } from '../format.mjs';
import { BANDS, activity, income, informalWork, marital, occupationMix } from '../society.mjs';
import { decimal, shares } from '../text.mjs';
import { world } from '../world.mjs';

const own = { origin: 'PersonaHub', year: 2026, licence: 'Apache-2.0', kind: 'MODELLED' };

export const sources = [
  { id: 'activity-model', title: 'Main activity by age and sex from GDP per head, the education model, unemployment (recalled for 2024, else World Bank) and hand-set participation and retirement ages', fitted_on: 'no microdata; area constants recalled', ...own },
  { id: 'marital-model', title: 'Marital status: the US General Social Survey 2000 to 2014 by age as shape, moved by hand-set age at marriage, cohabitation and divorce; widowhood from life tables', fitted_on: 'shape: United States, n = 21,407', ...own },
  { id: 'occupation-mix-model', title: 'Major occupation groups from GDP per head; agriculture\'s share of employment recalled, else from GDP per head, urban share and area', fitted_on: 'agriculture: 123 countries, recalled from ILO\'s modelled estimates; else three hand-set profiles', ...own },
  { id: 'informal-work-model', title: 'How much more or less common subsistence and informal trades are than in a middle-income country, from GDP per head', fitted_on: 'no microdata; two hand-set thresholds', ...own },
  { id: 'income-model', title: 'Median yearly income of those who earn from GDP per head (international dollars), spread hand-set by area', fitted_on: 'no microdata', ...own },
];

export async function build({ keep }) {
  const territories = [...world().values()].filter((territory) => keep.has(territory.code));
  const byAge = (model) => territories.flatMap((territory) => ['F', 'M'].flatMap((sex) =>
    BANDS.map((from) => [territory.code, sex, String(from), ...shares(model(territory, sex, from))])));
  return [
    { file: 'activity.tsv', source: 'activity-model', columns: COLUMNS['activity.tsv'], rows: byAge(activity) },
    { file: 'marital.tsv', source: 'marital-model', columns: COLUMNS['marital.tsv'], rows: byAge(marital) },
    {
      file: 'occupation_mix.tsv', source: 'occupation-mix-model', columns: COLUMNS['occupation_mix.tsv'],
      rows: territories.flatMap((territory) => shares(occupationMix(territory)).map((share, major) => [territory.code, String(major), share])),
    },
    {
      file: 'informal_work.tsv', source: 'informal-work-model', columns: COLUMNS['informal_work.tsv'],
      rows: territories.map((territory) => [territory.code, decimal(informalWork(territory), 3)]),
    },
    {
      file: 'incomes.tsv', source: 'income-model', columns: COLUMNS['incomes.tsv'],
      rows: territories.map((territory) => [territory.code, income(territory)]).map(([code, { median, sigma }]) => [code, String(median), decimal(sigma, 3), 'income-model']),
    },
  ];
}
