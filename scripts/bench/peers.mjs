// Measures tools with a similar job on the same two roles as JSON. They are installed in a temporary folder, so that none comes with this package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const packages = ['json-diff@1.0.6', 'jsondiffpatch@0.7.7', 'deep-diff@1.0.2'];

/** The shortest program that prints what deep-diff finds, which is only a library. (DeepDiff is a Python tool, and measured if it is installed.) */
const deepDiff = `const { readFileSync } = require('node:fs');
const [left, right] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
console.log(JSON.stringify(require('deep-diff')(left, right), null, 2));
`;

export const peers = {
  name: 'peers',
  *rows({ root, folder, compare, multiple }) {
    const ids = ['systems-engineer', 'product-manager'];
    const both = ids.map((id) => writeJson(id, root, folder));
    const ours = multiple(...compare(...ids, '--json'));
    yield { what: '`compare --json`', measured: ours.toFixed(2), target: '' };
    const modules = installPackages();
    const tools = {
      'json-diff': modules && [process.execPath, [join(modules, 'json-diff/bin/json-diff.js'), ...both]],
      jsondiffpatch: modules && [process.execPath, [join(modules, 'jsondiffpatch/bin/jsondiffpatch.js'), ...both]],
      'deep-diff': modules && [process.execPath, [join(modules, 'deep-diff.cjs'), ...both]],
      'DeepDiff’s `deep diff`': isInstalled('deep') && ['deep', ['diff', ...both]],
      diff: isInstalled('diff') && ['diff', both],
    };
    for (const [what, command] of Object.entries(tools)) {
      const theirs = command ? multiple(...command) : null;
      yield {
        what,
        measured: theirs === null ? 'not installed' : theirs.toFixed(2),
        target: what === 'diff' || theirs === null ? '' : verdict(ours, theirs),
      };
    }
  },
};

export function writeJson(id, root, folder) {
  const file = join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(parse(readFileSync(join(root, `data/roles/${id}.yaml`), 'utf8')), null, 2));
  return file;
}

/** Installs the packages once and returns their folder; null if the registry cannot be reached. */
export function installPackages() {
  const folder = join(tmpdir(), 'role-compare-peers');
  const modules = join(folder, 'node_modules');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  if (!packages.every((name) => existsSync(join(modules, name.replace(/@.*/, ''))))) {
    const { status } = spawnSync('npm', ['install', '--silent', '--ignore-scripts', '--no-audit', ...packages], {
      cwd: folder,
      stdio: 'ignore',
    });
    if (status !== 0) return null;
  }
  writeFileSync(join(modules, 'deep-diff.cjs'), deepDiff);
  return modules;
}

function isInstalled(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function verdict(ours, theirs) {
  return ours < theirs ? 'compare is faster' : 'compare is faster ✗';
}
