// Reads files out of Maven artefacts. Fetches through the project's own Maven wrapper (or `mvn`), checks a pinned
// SHA-256, and unpacks in memory.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '.cache');

const COPY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

const PINNED = {
  'net.datafaker:datafaker:2.7.0': 'e900197c01dba5c49da9c06d3a203d721002aaf0e6ca1d7d7849ef03d5436f43',
  'org.mitre.synthea:synthea:3.3.0': '4716d5140c0c69fb8bfca0790aac56e32c11d3bb2647d380fbfbd1117a735c73',
};

/** Path of the jar of `group:artifact:version`; downloads it when the cache lacks it. */
export function artifact(coordinates) {
  const pinned = PINNED[coordinates];
  if (!pinned) throw new Error(`no pinned SHA-256 for ${coordinates}`);
  const [, name, version] = coordinates.split(':');
  const jar = join(cache, `${name}-${version}.jar`);
  if (!existsSync(jar)) {
    mkdirSync(cache, { recursive: true });
    const wrapper = join(here, '..', '..', 'mvnw');
    const maven = existsSync(wrapper) ? wrapper : 'mvn';
    execFileSync(maven, ['-q', '-B', COPY_PLUGIN, `-Dartifact=${coordinates}`, `-DoutputDirectory=${cache}`, '-Dmdep.overWriteReleases=true'],
      { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  }
  const actual = createHash('sha256').update(readFileSync(jar)).digest('hex');
  if (actual !== pinned) throw new Error(`${coordinates}: SHA-256 is ${actual}, expected ${pinned}`);
  return jar;
}

/** The files of an artefact: `names` in order, and `read(name)` as a Buffer. */
export function unpack(coordinates) {
  const zip = readFileSync(artifact(coordinates));
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== 0x06054b50) end--;
  if (end < 0) throw new Error(`${coordinates}: not a zip file`);
  const entries = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    entries.set(zip.toString('utf8', at + 46, at + 46 + nameLength), { method, packed, offset: zip.readUInt32LE(at + 42) });
    at += 46 + nameLength + extra + comment;
  }
  return {
    names: [...entries.keys()].sort(),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw new Error(`${coordinates} has no ${name}`);
      const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
      const bytes = zip.subarray(start, start + entry.packed);
      return entry.method === 0 ? bytes : inflateRawSync(bytes);
    },
  };
}
