// The traits beyond the Big Five: how they go with the Big Five, with one another, with age and sex, and with outcomes.
import { join } from 'node:path';
import { COLUMNS } from '../format.mjs';
import { readCsv, readTsv } from '../text.mjs';

const BIG_FIVE = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'];
const INTERESTS = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'];
// Neighbours, next but one, and opposites on Holland's hexagon.
const HEXAGON = [1, 0.4, 0.2, 0.1];
// Schwartz's circle, in its order; the share of a value's variance that the circle accounts for.
const VALUES = ['universalism', 'self_direction', 'stimulation', 'hedonism', 'achievement', 'power', 'security', 'conformity', 'tradition', 'benevolence'];
const CIRCLE = 0.5;
// Adults whose correlations with age were published: their mean age and its deviation.
const MEAN_AGE = 46;
const AGE_DEVIATION = 18;
const CURVE_ENDS = [15, 82];
// Morningness in standard deviations: it falls until 20, then rises.
const MORNINGNESS_BY_AGE = [[0, 0.8], [20, -0.8], [73, 0.8]];

const recalled = (id, title, origin, year, fitted) => ({ id, title: `${title} (values recalled)`, origin, year, licence: 'facts', fitted_on: fitted, kind: 'MODELLED' });

export const sources = [
  {
    id: 'sapa-spi-narrow', title: 'Correlations of 27 narrow traits with the Big Five', origin: 'computed from the SAPA SPI items, R psychTools', year: 2017, licence: 'facts',
    fitted_on: 'n = 4,000 online volunteers, mostly United States', kind: 'MODELLED',
  },
  {
    id: 'sapa-spi-outcomes', title: 'Correlations of education, health and health behaviour with the Big Five', origin: 'computed from the SAPA SPI items, R psychTools', year: 2017, licence: 'facts',
    fitted_on: 'n = 4,000 online volunteers, mostly United States', kind: 'MODELLED',
  },
  recalled('interest-trait-meta-analyses', 'Correlations of vocational interests with the Big Five', 'Larson, Rottinghaus and Borgen 2002; Barrick, Mount and Gupta 2003', 2003, 'meta-analyses, mostly United States; conventional with conscientiousness recalled'),
  recalled('interest-sex-difference', 'Sex differences in vocational interests', 'Su, Rounds and Armstrong 2009', 2009, 'n = 503,188, mostly United States'),
  {
    id: 'interest-hexagon', title: 'Correlations among vocational interests by their distance on the hexagon of Holland (hand-set)', origin: 'after Holland 1997 and Rounds and Tracey 1993', year: 1997,
    licence: 'facts', fitted_on: 'modelled', kind: 'MODELLED',
  },
  {
    id: 'occupation-interest-codes', title: 'The two vocational interests that an ISCO-08 group serves (hand-set)', origin: 'in the manner of O*NET interest profiles', year: 2026, licence: 'facts', fitted_on: 'modelled', kind: 'MODELLED',
  },
  recalled('value-trait-meta-analysis', 'Correlations of the ten basic values with the Big Five', 'Parks-Leduc, Feldman and Bardi 2015', 2015, '60 studies of 16 countries'),
  {
    id: 'value-circumplex', title: 'Correlations among the ten basic values by their distance on the circle of Schwartz (hand-set strength)', origin: 'after Schwartz 1992', year: 1992, licence: 'facts', fitted_on: 'modelled', kind: 'MODELLED',
  },
  recalled('value-sex-difference', 'Sex differences in the basic values', 'Schwartz and Rubel 2005', 2005, '127 samples of 70 countries; the largest difference, in power, is known best'),
  recalled('value-age-correlations', 'Correlations of the basic values with age', 'Schwartz 2007, European Social Survey', 2007, '20 European countries'),
  recalled('attachment-traits', 'Correlations of attachment anxiety and avoidance with the Big Five and with each other', 'Noftle and Shaver 2006', 2006, 'n = 8,318 students, United States'),
  recalled('decision-style-traits', 'Correlations of five decision-making styles with the Big Five', 'typical of studies of the General Decision-Making Style inventory', 2010, 'students and employees of several countries; rounded'),
  recalled('decision-style-inventory', 'Correlations among five decision-making styles', 'Scott and Bruce 1995; Spicer and Sadler-Smith 2005', 2005, 'United States and United Kingdom; rounded'),
  { id: 'morningness-traits', title: 'Correlations of morningness with the Big Five', origin: 'Tsaousis 2010, meta-analysis', year: 2010, licence: 'facts', fitted_on: 'n = 8,589', kind: 'MODELLED' },
  recalled('morningness-by-age', 'Morningness by age: later until about 20, then earlier', 'after Roenneberg et al. 2004', 2004, 'Central Europe; a curve of three points'),
];

export async function build({ directory }) {
  const csv = (name) => readCsv(join(directory, 'data', name));
  const loaded = (family, trait, row, source) => [family, trait, ...BIG_FIVE.map((big) => row[`r_${big}`] ?? ''), source];
  const narrow = csv('narrow_trait_loadings.csv');
  const interests = csv('riasec_big_five_correlations.csv');
  const recalledLoadings = csv('recalled_trait_loadings.csv');
  const outcomes = csv('trait_outcome_correlations.csv');
  const loadings = [
    ...narrow.map((row) => loaded('narrow', row.narrow_trait.replaceAll(' ', '_'), row, 'sapa-spi-narrow')),
    ...INTERESTS.map((interest) => {
      const published = interests.filter((row) => row.interest === interest);
      return loaded('interests', interest, Object.fromEntries(published.map((row) => [`r_${row.trait}`, row.r])), 'interest-trait-meta-analyses');
    }),
    ...recalledLoadings.map((row) => loaded(row.family, row.trait, row, row.source)),
    ...outcomes.filter((row) => row.outcome === 'morningness').map((row) => loaded('morningness', 'morningness', row, 'morningness-traits')),
  ];
  const shifts = csv('recalled_trait_shifts.csv');
  return [
    table('trait_loadings.tsv', 'sapa-spi-narrow', loadings),
    table('trait_intercorrelations.tsv', 'value-circumplex', [
      ...pairs('interests', INTERESTS, 'interest-hexagon', (steps) => HEXAGON[steps]),
      ...pairs('values', VALUES, 'value-circumplex', (steps, around) => CIRCLE * Math.cos((2 * Math.PI * steps) / around)),
      ...csv('recalled_trait_intercorrelations.csv').map((row) => [row.family, row.trait_a, row.trait_b, row.r, row.source]),
    ]),
    table('trait_by_sex.tsv', 'interest-sex-difference', shifts.filter((row) => row.sex_source).map((row) => [row.family, row.trait, row.cohens_d_female_minus_male, row.sex_source])),
    table('trait_by_age.tsv', 'value-age-correlations', [
      ...shifts.filter((row) => row.age_source).flatMap((row) => CURVE_ENDS.map((age) => [row.family, row.trait, age, rounded((row.r_age * (age - MEAN_AGE)) / AGE_DEVIATION), row.age_source])),
      ...MORNINGNESS_BY_AGE.map(([age, z]) => ['morningness', 'morningness', age, z, 'morningness-by-age']),
    ]),
    table('trait_outcomes.tsv', 'sapa-spi-outcomes', outcomes.filter((row) => row.outcome !== 'morningness').map((row) => [row.outcome, ...BIG_FIVE.map((big) => row[`r_${big}`])])),
    table('occupation_interests.tsv', 'occupation-interest-codes', readTsv(join(directory, 'data', 'occupation_interests.tsv')).map((row) => [row.isco, row.first, row.second])),
  ];
}

function table(file, source, rows) {
  return { file, source, columns: COLUMNS[file], rows };
}

// Every pair of a circle, correlated by how many steps apart the two stand.
function pairs(family, circle, source, correlation) {
  return circle.flatMap((a, i) =>
    circle.slice(i + 1).map((b, k) => {
      const steps = Math.min(k + 1, circle.length - k - 1);
      return [family, a, b, rounded(correlation(steps, circle.length)), source];
    }),
  );
}

function rounded(value) {
  return Math.round(value * 1000) / 1000 + 0;
}
