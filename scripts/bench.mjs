#!/usr/bin/env node
// Measures how long commands take, as multiples of the time that Node takes to start and do nothing. The two alternate in the same run.
// usage: npm run build && npm run bench -- [NAME…] [--pairs 20]
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './bench/index.mjs';
import { openSandbox } from './bench/sandbox.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string', default: '20' } } });
const selected = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (selected.length === 0) {
  console.error(`Benchmarks: ${benches.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const today = new Date().toISOString().slice(0, 10);
console.log(`${today}, Node ${process.version}, ${availableParallelism()} cores; medians of ${values.pairs} pairs. 1 is \`node -e 0\`.\n`);
console.log('| what | measured | target |\n|---|---|---|');
const sandbox = openSandbox(Number(values.pairs));
try {
  for (const { rows } of selected)
    for await (const { what, measured, target } of rows(sandbox)) console.log(`| ${what} | ${measured} | ${target} |`);
} finally {
  sandbox.close();
}
