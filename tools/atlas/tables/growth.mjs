import { COLUMNS } from '../format.mjs';
import { unpack } from '../maven.mjs';
import { decimal } from '../text.mjs';

export const sources = [{
  id: 'cdc-growth-charts', title: 'CDC growth charts 2000 (LMS), as mean and standard deviation', origin: 'Maven org.mitre.synthea:synthea 3.3.0, cdc_growth_charts.json', year: 2000,
  licence: 'Apache-2.0 (data: public domain)', fitted_on: 'United States, children and young people from birth to 20', kind: 'SOURCED',
}];

export async function build() {
  const charts = JSON.parse(unpack('org.mitre.synthea:synthea:3.3.0').read('cdc_growth_charts.json').toString('utf8'));
  const rows = [];
  for (const sex of ['F', 'M']) {
    for (let age = 0; age <= 20; age++) {
      const month = String(Math.min(240, age * 12 + (age < 20 ? 6 : 0)));
      rows.push([sex, String(age), ...moments(charts.height[sex][month]), ...moments(charts.weight[sex][month])]);
    }
  }
  return [{ file: 'growth.tsv', source: 'cdc-growth-charts', columns: COLUMNS['growth.tsv'], rows }];
}

// An LMS value at z is m (1 + l s z)^(1/l); its mean and deviation by summing over the normal density.
function moments({ l, m, s }) {
  const [power, median, spread] = [Number(l), Number(m), Number(s)];
  let [weight, first, second] = [0, 0, 0];
  for (let z = -4; z <= 4; z += 0.01) {
    const density = Math.exp(-z * z / 2);
    const base = 1 + power * spread * z;
    if (base <= 0) continue;
    const value = median * base ** (1 / power);
    weight += density;
    first += density * value;
    second += density * value * value;
  }
  const mean = first / weight;
  return [decimal(mean, 2), decimal(Math.sqrt(second / weight - mean * mean), 2)];
}
