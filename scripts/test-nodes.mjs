// Runs the end-to-end tests on each Node.js that the package runs on: the packed package, installed, started by that Node.js.
// npm run test:nodes [MAJOR…]; the Node.js of the npm registry are kept in node_modules/.cache.
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

/** The folder of the package as npm installs it from its tarball. */
function installPackage() {
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', work));
  npm('install', '--global', '--prefix', join(work, 'prefix'), join(work, filename));
  return join(work, 'prefix/lib/node_modules/role-compare');
}

/** The newest Node.js of the major version: the package `node` of the registry installs this one, by a script that npm may not run. */
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
