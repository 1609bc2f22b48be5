// Measures how long one more pair takes in `compare batch`, and how long jsondiffpatch takes in a running process for the same two roles as JSON.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { installPackages, writeJson } from './peers.mjs';

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
    const own = milliseconds(compare('batch'));
    yield { what: '`compare batch`, one more pair', measured: `${own.toFixed(2)} ms`, target: '' };
    const modules = installPackages();
    if (!modules) return;
    const files = pair.map((id) => writeJson(id, root, folder));
    const library = pathToFileURL(join(modules, 'jsondiffpatch/lib/index.js')).href;
    const { stdout } = spawnSync(process.execPath, ['-e', jsondiffpatchScript, library, ...files], { encoding: 'utf8' });
    yield { what: 'jsondiffpatch in a running process, one more pair', measured: `${Number(stdout).toFixed(2)} ms`, target: '' };
  },
};

/** How much longer many pairs take than few, per pair; the shortest of three runs. */
function milliseconds([command, args]) {
  const run = (count) => {
    const started = performance.now();
    const { status } = spawnSync(command, args, { input: `${pair.join('\t')}\n`.repeat(count), maxBuffer: 1e9 });
    if (status !== 0) throw new Error('compare batch failed');
    return performance.now() - started;
  };
  return Math.min(...[1, 2, 3].map(() => (run(many) - run(few)) / (many - few)));
}
