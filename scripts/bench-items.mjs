#!/usr/bin/env node
// How fast the wording of two lists is judged: warm (tinybench), and cold (a new process: reading the vectors and the first call). Build first.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const duties = (id) => parse(readFileSync(here(`data/roles/${id}.yaml`), 'utf8')).duties.map((duty) => duty.text ?? duty);
const [left, right] = [
  [...duties('data-analyst'), ...duties('accountant')].slice(0, 20),
  [...duties('data-scientist'), ...duties('bookkeeper')].slice(0, 20),
];

if (process.argv[2] === 'cold') cold();
else await warm();

async function warm() {
  const { scoreItems } = await import('../dist/similarity/score-items.js');
  const bench = new Bench({ time: 1000, warmupTime: 300 }).add(
    `scoreItems, ${left.length} × ${right.length}`,
    () => void scoreItems(left, right),
  );
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => ({ name, 'median ms': round(result.latency.p50), 'p99 ms': round(result.latency.p99) })),
  );
  const runs = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'cold'], { encoding: 'utf8' })),
  );
  console.log(`the first call of a process, vectors read: ${round(runs.sort((a, b) => a - b)[4])} ms (median of 9, modules loaded before)`);
}

async function cold() {
  const { scoreItems } = await import('../dist/similarity/score-items.js');
  const started = performance.now();
  scoreItems(left, right);
  console.log(performance.now() - started);
}

function round(figure) {
  return Math.round(figure * 1000) / 1000;
}
