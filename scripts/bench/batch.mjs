// Measures how many random pairs a second `compare batch` compares, how long one more pair of the same roles takes, and how long jsondiffpatch takes in a
// running process for these two roles as JSON.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { installPackages, writeJson } from './peers.mjs';
import { random } from './random.mjs';

const pair = ['systems-engineer', 'product-manager'];
const [few, many] = [200, 1200];

/** Prints how many milliseconds a comparison takes, after V8 has warmed up. */
const jsondiffpatchScript = `
const [, library, ...files] = process.argv;
const { readFileSync } = require('node:fs');
import(library).then(({ diff }) => {
  const [left, right] = files.map((file) => readFileSync(file, 'utf8'));
  const run = (times) => { for (let time = 0; time < times; time++) JSON.stringify(diff(JSON.parse(left), JSON.parse(right))); };
  run(${few});
  const started = performance.now();
  run(${many - few});
  console.log((performance.now() - started) / ${many - few});
});
`;

export const batch = {
  name: 'batch',
  *rows({ root, folder, compare }) {
    const pairs = randomPairs(compare('list', '--json'));
    for (const { options, least } of [
      { options: [], least: 900 },
      { options: ['--scores'], least: 1600 },
    ]) {
      const rate = 1000 / millisecondsPerPair(compare('batch', ...options), pairs);
      const what = `\`${['compare batch', ...options].join(' ')}\`, random pairs of bundled roles after the first ${few}`;
      yield { what, measured: `${Math.round(rate)} a second${rate < least ? ' ✗' : ''}`, target: `at least ${least}` };
    }
    const own = millisecondsPerPair(compare('batch'), Array(many).fill(`${pair.join('\t')}\n`));
    yield { what: '`compare batch`, one more pair', measured: `${own.toFixed(2)} ms`, target: '' };
    const modules = installPackages();
    if (!modules) return;
    const files = pair.map((id) => writeJson(id, root, folder));
    const library = pathToFileURL(join(modules, 'jsondiffpatch/lib/index.js')).href;
    const { stdout } = spawnSync(process.execPath, ['-e', jsondiffpatchScript, library, ...files], { encoding: 'utf8' });
    yield { what: 'jsondiffpatch in a running process, one more pair', measured: `${Number(stdout).toFixed(2)} ms`, target: '' };
  },
};

/** How much longer all pairs take than the first few, per pair; the shortest of three runs. */
function millisecondsPerPair([command, args], pairs) {
  const run = (count) => {
    const started = performance.now();
    const { status } = spawnSync(command, args, { input: pairs.slice(0, count).join(''), maxBuffer: 1e9 });
    if (status !== 0) throw new Error('compare batch failed');
    return performance.now() - started;
  };
  return Math.min(...[1, 2, 3].map(() => (run(pairs.length) - run(few)) / (pairs.length - few)));
}

/** Different pairs of bundled roles, the same in every run. Most of the roles are first named after the first few pairs. */
function randomPairs([command, args]) {
  const { roles } = JSON.parse(spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 }).stdout);
  const ids = roles.map(({ id }) => id);
  const next = random(7);
  const pairs = new Set();
  while (pairs.size < few + 2000) {
    const [left, right] = [ids[next(ids.length)], ids[next(ids.length)]];
    if (left < right) pairs.add(`${left}\t${right}\n`);
  }
  return [...pairs];
}
