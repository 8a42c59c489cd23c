import { events } from '../events.mjs';
import { COLUMNS } from '../format.mjs';

export const sources = [{
  id: 'events-recalled', title: 'Public events that people of a place and age have lived through: wars, famines, epidemics, disasters, independence, elections, currencies, technologies, sport',
  origin: 'PersonaHub', year: 2026, licence: 'Apache-2.0', fitted_on: 'years from general knowledge, not compared with a publication; technologies as spans a subregion', kind: 'MODELLED',
}];

export async function build() {
  const rows = events().map(({ place, from, to, kind, label }) => [place, String(from), String(to), kind, label, 'events-recalled']);
  return [{ file: 'events.tsv', source: 'events-recalled', columns: COLUMNS['events.tsv'], rows }];
}
