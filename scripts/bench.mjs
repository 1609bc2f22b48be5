#!/usr/bin/env node
// How long people and scripts wait, as multiples of the time that Node takes to start and do nothing, measured in turns in the same run.
// usage: npm run build && npm run bench -- [NAME…] [--pairs 20]
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './bench/index.mjs';
import { openStand } from './bench/stand.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string', default: '20' } } });
const wanted = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) {
  console.error(`There are: ${benches.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const today = new Date().toISOString().slice(0, 10);
console.log(`${today}, Node ${process.version}, ${availableParallelism()} cores; medians of ${values.pairs} pairs. 1 is \`node -e 0\`.\n`);
console.log('| what | measured | target |\n|---|---|---|');
const stand = openStand(Number(values.pairs));
try {
  for (const { rows } of wanted)
    for await (const { what, measured, target } of rows(stand)) console.log(`| ${what} | ${measured} | ${target} |`);
} finally {
  stand.close();
}
