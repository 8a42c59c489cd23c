// Name lists of Datafaker's locale files.
import yaml from 'js-yaml';
import { unpack } from '../maven.mjs';

const COORDINATES = 'net.datafaker:datafaker:2.7.0';
let archive;
const parsed = new Map();

export function datafaker(locale, list) {
  archive ??= unpack(COORDINATES);
  if (!parsed.has(locale)) parsed.set(locale, Object.values(yaml.load(archive.read(`${locale}.yml`).toString('utf8')))[0].faker.name);
  const names = parsed.get(locale)[list];
  if (!Array.isArray(names)) throw new Error(`Datafaker ${locale} has no ${list}`);
  return names.map((name) => String(name).normalize('NFC').replace(/[\s\u200e\u200f]+/g, ' ').trim()).filter((name) => name !== '' && !name.includes('#{'));
}
