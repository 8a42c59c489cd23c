// The columns of every atlas table, and which shares must sum to 1.
const ages = Array.from({ length: 110 }, (_, age) => `a${age}`);
const isced = Array.from({ length: 9 }, (_, level) => `isced${level}`);
const activity = ['in_education', 'employed', 'unemployed', 'homemaking', 'retired', 'unable'];
const sizes = Array.from({ length: 10 }, (_, at) => `s${at + 1}`);
const marital = ['NEVER_MARRIED', 'MARRIED', 'COHABITING', 'SEPARATED', 'DIVORCED', 'WIDOWED'];

export const COLUMNS = {
  'sources.tsv': ['id', 'title', 'origin', 'year', 'licence', 'fitted_on', 'kind'],
  'tables.tsv': ['file', 'source', 'rows'],
  'territories.tsv': ['code', 'name', 'continent', 'region', 'population', 'gdp_per_head_usd', 'literacy', 'urban_share', 'life_expectancy', 'fertility', 'adjective', 'confidence', 'rates_of', 'ages_source'],
  'ages.tsv': ['territory', 'sex', ...ages],
  'cities.tsv': ['territory', 'name', 'latitude', 'longitude', 'population', 'time_zone'],
  'events.tsv': ['place', 'from', 'to', 'kind', 'label', 'source'],
  'languages.tsv': ['code', 'label', 'script'],
  'mother_tongues.tsv': ['territory', 'language', 'share', 'source'],
  'also_spoken.tsv': ['territory', 'language', 'share', 'source'],
  'communities.tsv': ['id', 'label', 'language', 'script', 'order', 'custom', 'source'],
  'community_shares.tsv': ['territory', 'language', 'community', 'share'],
  'given_names.tsv': ['community', 'sex', 'decade', 'name', 'native', 'weight'],
  'family_names.tsv': ['community', 'name', 'feminine', 'native', 'feminine_native', 'weight'],
  'education.tsv': ['territory', 'sex', 'birth_decade', ...isced],
  'activity.tsv': ['territory', 'sex', 'age_from', ...activity],
  'marital.tsv': ['territory', 'sex', 'age_from', ...marital],
  'occupations.tsv': ['code', 'label', 'skill_level', 'female_share', 'weight', 'prestige', 'income_factor', 'min_isced', 'usual_isced', 'place', 'work'],
  'occupation_mix.tsv': ['territory', 'major', 'share'],
  'informal_work.tsv': ['territory', 'factor'],
  'incomes.tsv': ['territory', 'median_earner_usd', 'sigma', 'source'],
  'birth_days.tsv': ['month', 'day', 'weight'],
  'growth.tsv': ['sex', 'age', 'mean_cm', 'sd_cm', 'mean_kg', 'sd_kg'],
  'big_five_correlations.tsv': ['trait_a', 'trait_b', 'observed_r'],
  'big_five_by_age.tsv': ['trait', 'age_band', 'mean_z'],
  'big_five_by_sex.tsv': ['trait', 'cohens_d_female_minus_male'],
  'trait_loadings.tsv': ['family', 'trait', 'r_openness', 'r_conscientiousness', 'r_extraversion', 'r_agreeableness', 'r_neuroticism', 'source'],
  'trait_intercorrelations.tsv': ['family', 'trait_a', 'trait_b', 'r', 'source'],
  'trait_by_sex.tsv': ['family', 'trait', 'cohens_d_female_minus_male', 'source'],
  'trait_by_age.tsv': ['family', 'trait', 'age', 'mean_z', 'source'],
  'trait_outcomes.tsv': ['outcome', 'r_openness', 'r_conscientiousness', 'r_extraversion', 'r_agreeableness', 'r_neuroticism'],
  'occupation_interests.tsv': ['isco', 'first', 'second'],
  'families.tsv': ['territory', 'marriage_age_women', 'age_gap', 'cohabitation', 'institution_75', 'institution_85', 'f1960', 'f1970', 'f1980', 'f1990', 'f2000', 'f2010', 'f2020'],
  'mortality.tsv': ['territory', 'sex', 'decade', 'start', 'slope'],
  'life_table.tsv': ['sex', 'age', 'logit'],
  'household_sizes.tsv': ['territory', 'size', 'share', 'pull'],
  'household_shape.tsv': ['union', 'age_from', ...sizes],
  'status_attainment.tsv': ['from', 'to', 'r'],
};

export const SHARES = {
  'mother_tongues.tsv': { by: ['territory'], over: ['share'] },
  'community_shares.tsv': { by: ['territory', 'language'], over: ['share'] },
  'education.tsv': { by: ['territory', 'sex', 'birth_decade'], over: isced },
  'activity.tsv': { by: ['territory', 'sex', 'age_from'], over: activity },
  'marital.tsv': { by: ['territory', 'sex', 'age_from'], over: marital },
  'household_sizes.tsv': { by: ['territory'], over: ['share'] },
  'household_shape.tsv': { by: ['union', 'age_from'], over: sizes },
  'occupation_mix.tsv': { by: ['territory'], over: ['share'] },
};
