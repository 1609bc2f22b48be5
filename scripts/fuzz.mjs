#!/usr/bin/env node
// Feeds random and malformed inputs to the built tool, and saves those that break it. Build first: npm run build
//   npm run fuzz -- --runs 100000 --seed 7            all targets, by their shares
//   npm run fuzz -- --target roles --runs 1000        one target
//   npm run fuzz -- test/fixtures/fuzz/*              saved inputs again, with the targets that their names begin with
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { targets } from './fuzz/targets/index.mjs';
import { runTarget } from './fuzz/run-target.mjs';

const { values, positionals: inputs } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string', multiple: true },
    out: { type: 'string', default: 'fuzz-findings' },
    outcomes: { type: 'boolean', default: false },
  },
});
const [runs, from, seed] = [values.runs, values.from, values.seed].map(Number);
const selected = targets.filter(({ name }) => values.target?.includes(name) ?? true);
const shares = selected.reduce((sum, { share }) => sum + share, 0);

if (inputs.length > 0) {
  for (const path of inputs) console.log(`${path}: ${await rerun(path)}`);
} else {
  let findings = 0;
  for (const target of selected) findings += await fuzz(target, Math.ceil((runs * target.share) / shares));
  console.log(`${findings} findings`);
  process.exitCode = findings === 0 ? 0 : 1;
}

async function rerun(path) {
  const target = targets.find(({ name }) => basename(path).startsWith(`${name}-`));
  return target.check(readFileSync(path), await target.prepare(), true);
}

async function fuzz(target, count) {
  const kinds = new Set();
  const start = performance.now();
  const outcomes = await runTarget(target, { seed, from, to: from + count }, (finding) => {
    // Save only the first finding of each kind: same message and same place in the code.
    const kind = finding.message.split('\n').slice(0, 2).join('\n').replace(/\d+/g, '0');
    if (!kinds.has(kind)) save(target, finding);
    kinds.add(kind);
  });
  const seconds = (performance.now() - start) / 1000;
  const read = outcomes['read'] ?? 0;
  console.log(
    `${target.name}: ${count} runs from ${from}, seed ${seed}, ${seconds.toFixed(0)} s; ${read} read to the end, ` +
      `${Object.keys(outcomes).length} kinds of outcome, ${kinds.size} findings`,
  );
  if (values.outcomes)
    for (const [outcome, times] of Object.entries(outcomes).sort(([, a], [, b]) => b - a))
      console.log(`${String(times).padStart(8)}  ${outcome}`);
  return kinds.size;
}

function save({ name }, { run, input, message }) {
  const path = join(values.out, `${name}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}`);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(path, input);
  console.log(`${name}: run ${run} (seed ${seed}), saved as ${path}\n${message.replace(/^/gm, '  ')}`);
}
