#!/usr/bin/env node
// Measures the memory of `compare batch` over a long run of random pairs, and how many it compares per second. Build first. Linux only.
// usage: npm run bench:memory FOLDER-OF-ROLES [PAIRS [JOBS]]
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { random } from './random.mjs';

const [folder, pairs = '1000000', jobs = '1'] = process.argv.slice(2);
const ids = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
const bin = fileURLToPath(new URL('../../bin/compare.js', import.meta.url));
const batch = spawn(process.execPath, [bin, 'batch', '--roles', folder, '--jobs', jobs], { stdio: ['pipe', 'pipe', 'inherit'] });

/** Report the memory after 1,000 pairs, 10,000 and so on, and after each tenth of all pairs. */
const tenth = Math.max(1, Math.round(Number(pairs) / 10));
const powers = new Set([1e3, 1e4, 1e5, 1e6]);
let [done, bytes, last] = [0, 0, { done: 0, at: performance.now() }];
console.log('pairs\tMB resident\tpairs per second\tMB out');
batch.stdout.on('data', (chunk) => {
  bytes += chunk.length;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) if (++done % tenth === 0 || powers.has(done)) report();
});
await pipeline(Readable.from(lines(Number(pairs))), batch.stdin);

function report() {
  const resident = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${batch.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const now = performance.now();
  console.log([done, Math.round(resident), Math.round((1000 * (done - last.done)) / (now - last.at)), Math.round(bytes / 1e6)].join('\t'));
  last = { done, at: now };
}

function* lines(count) {
  const next = random(7);
  for (let line = 0; line < count; line++) yield `${ids[next(ids.length)]}\t${ids[next(ids.length)]}\n`;
}
