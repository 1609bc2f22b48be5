#!/usr/bin/env node
// How fast near roles are found, in made-up libraries as large as O*NET (1,016 roles) and ten times as large. Build first: npm run build
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Bench } from 'tinybench';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'dist/neighbors');
const { buildNeighborIndex, deserializeNeighborIndex, findNeighbors, similarityBetween, serializeNeighborIndex } = await import(
  pathToFileURL(resolve(folder, 'index.js')).href
);

for (const size of [6, 48, 1016, 10160]) await measure(size);

async function measure(size) {
  const roles = madeUpRoles(size);
  const started = performance.now();
  const index = buildNeighborIndex(roles);
  const first = performance.now() - started;
  const bytes = serializeNeighborIndex(index);
  const [stranger] = madeUpRoles(1, 'stranger');
  const ask = (at) => roles[at % size].id;
  let i = 0;
  const bench = new Bench({ time: 500, warmupTime: 100, warmupIterations: 2, iterations: 2 });
  if (size < 5000) bench.add('build', () => void buildNeighborIndex(roles));
  bench
    .add('load from bytes', () => void deserializeNeighborIndex(bytes))
    .add('nearest 10 of a role', () => void findNeighbors(index, ask(i++), 10))
    .add('nearest 10 of a stranger', () => void findNeighbors(index, stranger, 10))
    .add('one pair', () => void similarityBetween(index, ask(i++), ask(i * 7)));
  await bench.run();
  console.log(`${size} roles: first build ${first.toFixed(0)} ms, ${(bytes.length / 2 ** 20).toFixed(1)} MiB`);
  console.table(
    Object.fromEntries(
      bench.tasks.map(({ name, result }) => [
        name,
        { 'median ms': +(result.latency?.p50 ?? NaN).toFixed(3), 'p99 ms': +(result.latency?.p99 ?? NaN).toFixed(3) },
      ]),
    ),
  );
}

// As much as an occupation of O*NET states: 19 duties of 14 words, 60 other titles, 35 skills and 33 fields of knowledge rated.
// Words come by Zipf's law, three in ten from one of forty trades.
function madeUpRoles(size, prefix = 'role') {
  const chance = generator(prefix.length + size);
  const word = (trade) => (chance() < 0.3 ? `trade${trade}x${Math.floor(chance() ** 2 * 120)}` : `word${Math.floor(6000 ** chance())}`);
  const text = (length, trade) => Array.from({ length }, () => word(trade)).join(' ');
  const ratings = (count, name) =>
    Array.from({ length: count }, (_, i) => ({ name: `${name} ${i}`, importance: 1 + 4 * chance(), level: 7 * chance() }));
  return Array.from({ length: size }, (_, i) => ({
    id: `${prefix}-${i}`,
    title: text(3, i % 40),
    aliases: Array.from({ length: 60 }, () => text(3, i % 40)),
    summary: text(30, i % 40),
    duties: Array.from({ length: 19 }, () => text(14, i % 40)),
    skills: ratings(35, 'Skill'),
    knowledge: ratings(33, 'Knowledge'),
    technologies: Array.from({ length: 32 }, () => `Product ${Math.floor(8000 * chance() ** 2)}`),
    interests: ratings(6, 'Interest'),
    education: 1 + (i % 12),
    jobZone: 1 + (i % 5),
  }));
}

// A linear congruential generator, so that every run measures the same.
function generator(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
