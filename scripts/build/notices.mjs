import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Gathers the licences of all packages that are in the bundles, which ask for it: a text to be published with them.
 * @param bundles what rolldown made
 * Throws where a package brings no licence.
 */
export function writeNotices(bundles, file) {
  const texts = bundledPackages(bundles).map(notice);
  writeFileSync(join(root, file), `${[intro, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

const intro = 'Parts of these packages are in the files of this folder. Their licences:';

/** The names of the packages of which something is in a bundle. */
function bundledPackages(bundles) {
  const pieces = bundles.flatMap(({ modules }) => Object.entries(modules));
  const names = pieces.filter(([, { renderedLength }]) => renderedLength > 0).flatMap(([path]) => packageOf(path) ?? []);
  return [...new Set(names)].sort();
}

function packageOf(path) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function notice(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${readFileSync(licenceFile(name, folder), 'utf8').trim()}`;
}

/** That of the package, or where it brings none, that of its repository, kept with us. */
function licenceFile(name, folder) {
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const kept = join(root, 'scripts/build/licences', `${name}.txt`);
  if (!own && !existsSync(kept)) throw new Error(`${name} brings no licence: keep that of its repository in scripts/build/licences`);
  return own ? join(folder, own) : kept;
}
