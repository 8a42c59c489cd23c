import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMNS } from '../format.mjs';
import { validate } from '../validate.mjs';

const territory = ['GH', 'Ghana', 'Africa', 'Western Africa', '220', '6638', '0.72', '0.55', '65.8', '3.74', 'Ghanaian', 'HIGH', '', 'cohort-reconstruction'];
const sound = () => new Map([
  ['territories.tsv', { columns: COLUMNS['territories.tsv'], rows: [[...territory]] }],
  ['ages.tsv', { columns: COLUMNS['ages.tsv'], rows: [['GH', 'F', ...Array(110).fill('1')], ['GH', 'M', ...Array(110).fill('1')]] }],
  ['occupation_mix.tsv', { columns: COLUMNS['occupation_mix.tsv'], rows: Array.from({ length: 10 }, (_, major) => ['GH', String(major), '0.1']) }],
]);

test('sound tables pass', () => validate(sound(), ['GH']));

const breaches = {
  'a share that does not sum': (tables) => { tables.get('occupation_mix.tsv').rows[3][2] = '0.2'; },
  'a negative share': (tables) => { tables.get('occupation_mix.tsv').rows[3][2] = '-0.1'; tables.get('occupation_mix.tsv').rows[4][2] = '0.3'; },
  'a person missing': (tables) => { tables.get('ages.tsv').rows[0][40] = '0'; },
  'an age cell missing': (tables) => { tables.get('ages.tsv').rows[0].pop(); },
  'a territory outside the atlas': (tables) => { tables.get('occupation_mix.tsv').rows.push(['XX', '0', '1']); },
  'a territory missing': (tables) => { tables.get('territories.tsv').rows = []; },
  'a row twice': (tables) => { tables.get('territories.tsv').rows.push([...territory]); },
  'a quote': (tables) => { tables.get('territories.tsv').rows[0][1] = '"Ghana"'; },
  'a trailing space': (tables) => { tables.get('territories.tsv').rows[0][1] = 'Ghana '; },
  'no number': (tables) => { tables.get('territories.tsv').rows[0][5] = 'NaN'; },
  'other columns': (tables) => { tables.get('territories.tsv').columns = ['code']; },
  'an unknown file': (tables) => { tables.set('other.tsv', { columns: ['a'], rows: [['b']] }); },
};
for (const [what, harm] of Object.entries(breaches)) {
  test(`refused: ${what}`, () => {
    const tables = sound();
    harm(tables);
    assert.throws(() => validate(tables, ['GH']), /breaches of the format/);
  });
}
