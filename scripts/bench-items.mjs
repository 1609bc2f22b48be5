#!/usr/bin/env node
// Measures how fast two lists of duties are scored: warm (tinybench), and cold (the first call of a new process, which reads the vectors).
// Usage: npm run build && npm run bench:items
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const duties = (id) => parse(readFileSync(inRepository(`data/roles/${id}.yaml`), 'utf8')).duties.map((duty) => duty.text ?? duty);
const [left, right] = [
  [...duties('data-analyst'), ...duties('accountant')].slice(0, 20),
  [...duties('data-scientist'), ...duties('bookkeeper')].slice(0, 20),
];

if (process.argv[2] === 'cold') await measureCold();
else await measureWarm();

async function measureWarm() {
  const { scoreItems } = await import('../dist/similarity/score-items.js');
  const bench = new Bench({ time: 1000, warmupTime: 300 }).add(
    `scoreItems, ${left.length} × ${right.length}`,
    () => void scoreItems(left, right),
  );
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => ({ name, 'median ms': round(result.latency.p50), 'p99 ms': round(result.latency.p99) })),
  );
  const coldTimes = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'cold'], { encoding: 'utf8' })),
  );
  console.log(
    `first call of a process, including reading the vectors: ${round(coldTimes.sort((a, b) => a - b)[4])} ms (median of 9, modules already loaded)`,
  );
}

async function measureCold() {
  const { scoreItems } = await import('../dist/similarity/score-items.js');
  const started = performance.now();
  scoreItems(left, right);
  console.log(performance.now() - started);
}

function round(milliseconds) {
  return Math.round(milliseconds * 1000) / 1000;
}
