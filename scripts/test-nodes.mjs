// Packs and installs the package, and runs the end-to-end tests with each Node.js version that it supports.
// usage: npm run test:nodes [MAJOR…]. The versions come from the npm registry and are cached in node_modules/.cache.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/nodes');
const chosen = process.argv.slice(2);
const majors = chosen.length > 0 ? chosen : ['20', '22', '24', '26'];

const work = mkdtempSync(join(tmpdir(), 'role-compare-nodes-'));
const installed = installPackage();
const results = majors.map((major) => testOn(nodeOf(major)));
rmSync(work, { recursive: true });
console.table(Object.fromEntries(results.map(({ version, ...counts }) => [version, counts])));
process.exitCode = results.every(({ passed, failed }) => passed > 0 && failed === 0) ? 0 : 1;

/** Packs the package, installs the tarball, and returns its folder. */
function installPackage() {
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', work));
  npm('install', '--global', '--prefix', join(work, 'prefix'), join(work, filename));
  return join(work, 'prefix/lib/node_modules/role-compare');
}

/** Installs the newest Node.js of a major version, from the package that `node` on the registry would install by a script, which npm may not run. */
function nodeOf(major) {
  const folder = join(cache, major);
  const name = `node-${process.platform}-${process.arch}`;
  const node = join(folder, 'node_modules', name, 'bin/node');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(node)) npm('install', '--no-save', '--prefix', folder, `${name}@${major}`);
  return node;
}

function testOn(node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const report = join(work, `${version}.json`);
  const env = { ...process.env, TEST_NODE: node, TEST_PACKAGE: installed };
  spawnSync('npm', ['test', '--', 'test/e2e', '--silent', '--json', '--outputFile', report], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = JSON.parse(readFileSync(report, 'utf8'));
  return { version, passed, failed, skipped };
}

function npm(...words) {
  return execFileSync('npm', ['--silent', ...words], { cwd: root, encoding: 'utf8' });
}
