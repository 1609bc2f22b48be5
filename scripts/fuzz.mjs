#!/usr/bin/env node
// Feeds the built tool what nobody would write, and keeps what it breaks on. Build first: npm run build
//   npm run fuzz -- --runs 100000 --seed 7            every target, by its share
//   npm run fuzz -- --target roles --runs 1000        one alone
//   npm run fuzz -- test/fixtures/fuzz/*              kept inputs again, by the target that their names begin with
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { targets } from './fuzz/targets/index.mjs';
import { watch } from './fuzz/watch.mjs';

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
const chosen = targets.filter(({ name }) => values.target?.includes(name) ?? true);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);

if (inputs.length > 0) {
  for (const path of inputs) console.log(`${path}: ${await again(path)}`);
} else {
  let found = 0;
  for (const target of chosen) found += await fuzz(target, Math.ceil((runs * target.share) / shares));
  console.log(`${found} findings`);
  process.exitCode = found === 0 ? 0 : 1;
}

async function again(path) {
  const target = targets.find(({ name }) => basename(path).startsWith(`${name}-`));
  return target.check(readFileSync(path), await target.prepare(), true);
}

async function fuzz(target, count) {
  const kinds = new Set();
  const began = performance.now();
  const outcomes = await watch(target, { seed, from, to: from + count }, (finding) => {
    // One of each kind is enough: the first, which the stack's second line tells apart.
    const kind = finding.said.split('\n').slice(0, 2).join('\n').replace(/\d+/g, '0');
    if (!kinds.has(kind)) keep(target, finding);
    kinds.add(kind);
  });
  const seconds = (performance.now() - began) / 1000;
  const read = outcomes['read'] ?? 0;
  console.log(
    `${target.name}: ${count} runs from ${from}, seed ${seed}, ${seconds.toFixed(0)} s; ${read} read to the end, ` +
      `${Object.keys(outcomes).length} kinds of outcome, ${kinds.size} findings`,
  );
  if (values.outcomes)
    for (const [outcome, often] of Object.entries(outcomes).sort(([, a], [, b]) => b - a))
      console.log(`${String(often).padStart(8)}  ${outcome}`);
  return kinds.size;
}

function keep({ name }, { run, input, said }) {
  const path = join(values.out, `${name}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}`);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(path, input);
  console.log(`${name}: run ${run} (seed ${seed}), kept as ${path}\n${said.replace(/^/gm, '  ')}`);
}
