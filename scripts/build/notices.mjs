import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes a file with the terms of the bundled data, and the licences of all bundled packages, which they require to be published with the bundles.
 * @param bundles rolldown's output
 * @throws if a package has no licence
 */
export function writeNotices(bundles, file) {
  /** By the text of a licence, the packages that have it: many have the same, also in its copyright. */
  const packages = new Map();
  for (const name of bundledPackages(bundles)) {
    const { heading, licence } = notice(name);
    packages.set(licence, [...(packages.get(licence) ?? []), heading]);
  }
  const texts = [...packages].map(([licence, headings]) => `${headings.join('\n')}\n\n${licence}`);
  writeFileSync(join(root, file), `${[dataNotice, intro, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** What the publishers of the bundled data ask to be told. */
const dataNotice = readFileSync(join(root, 'scripts/build/licences/data.txt'), 'utf8').trim();

const intro = 'The files in this folder contain parts of these packages. Their licences:';

/** The names of the packages with code in a bundle. */
function bundledPackages(bundles) {
  const parts = bundles.flatMap(({ modules }) => Object.entries(modules));
  const names = parts.filter(([, { renderedLength }]) => renderedLength > 0).flatMap(([path]) => packageOf(path) ?? []);
  return [...new Set(names)].sort();
}

function packageOf(path) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function notice(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    heading: `${name} ${version} (${license})`,
    licence: `${readFileSync(licenceFile(name, folder), 'utf8').trim()}${contained(name)}`,
  };
}

/** The licence of another project whose code a package contains. */
function contained(name) {
  const file = join(root, 'scripts/build/licences', `in-${name}.txt`);
  return existsSync(file) ? `\n\n${readFileSync(file, 'utf8').trim()}` : '';
}

/** The licence in the package or, if it has none, our copy of the one in its repository. */
function licenceFile(name, folder) {
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const copied = join(root, 'scripts/build/licences', `${name}.txt`);
  if (!own && !existsSync(copied))
    throw new Error(`${name} has no licence file: copy the one from its repository to scripts/build/licences`);
  return own ? join(folder, own) : copied;
}
