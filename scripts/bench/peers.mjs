// Tools that do a like job on the same two roles as JSON. They are fetched to a temporary folder, so that none is installed with this package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const packages = ['json-diff@1.0.6', 'jsondiffpatch@0.7.7', 'deep-diff@1.0.2'];

/** deep-diff is a library alone: this is the least that prints what it finds. DeepDiff itself is of Python, and measured where it is installed. */
const deepDiff = `const { readFileSync } = require('node:fs');
const [left, right] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
console.log(JSON.stringify(require('deep-diff')(left, right), null, 2));
`;

export const peers = {
  name: 'peers',
  *rows({ root, folder, compare, multiple }) {
    const ids = ['systems-engineer', 'product-manager'];
    const both = ids.map((id) => writeJson(id, root, folder));
    const own = multiple(...compare(...ids, '--json'));
    yield { what: '`compare --json`', measured: own.toFixed(2), target: '' };
    const modules = fetched();
    const tools = {
      'json-diff': modules && [process.execPath, [join(modules, 'json-diff/bin/json-diff.js'), ...both]],
      jsondiffpatch: modules && [process.execPath, [join(modules, 'jsondiffpatch/bin/jsondiffpatch.js'), ...both]],
      'deep-diff': modules && [process.execPath, [join(modules, 'deep-diff.cjs'), ...both]],
      'DeepDiff’s `deep diff`': isThere('deep') && ['deep', ['diff', ...both]],
      diff: isThere('diff') && ['diff', both],
    };
    for (const [what, command] of Object.entries(tools)) {
      const taken = command ? multiple(...command) : null;
      yield {
        what,
        measured: taken === null ? 'not there' : taken.toFixed(2),
        target: what === 'diff' || taken === null ? '' : verdict(own, taken),
      };
    }
  },
};

export function writeJson(id, root, folder) {
  const file = join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(parse(readFileSync(join(root, `data/roles/${id}.yaml`), 'utf8')), null, 2));
  return file;
}

/** The folder of the packages, fetched once; null where there is no registry. */
export function fetched() {
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

function isThere(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function verdict(own, taken) {
  return own < taken ? 'compare is faster' : 'compare is faster ✗';
}
