#!/usr/bin/env node
// Measures how fast the neighbour search is in generated libraries of different sizes: O*NET has 1,016 roles.
// Usage: npm run build && npm run bench:neighbors [-- FOLDER]   (FOLDER: another build of dist/neighbors to measure)
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
  const roles = generateRoles(size);
  const started = performance.now();
  const index = buildNeighborIndex(roles);
  const firstBuild = performance.now() - started;
  const bytes = Buffer.concat(serializeNeighborIndex(index));
  const [newRole] = generateRoles(1, 'new-role');
  const idAt = (i) => roles[i % size].id;
  let i = 0;
  const bench = new Bench({ time: 500, warmupTime: 100, warmupIterations: 2, iterations: 2 });
  if (size < 5000) bench.add('build', () => void buildNeighborIndex(roles));
  bench
    .add('deserialize', () => void deserializeNeighborIndex(bytes))
    .add('10 neighbours of a role', () => void findNeighbors(index, idAt(i++), 10))
    .add('10 neighbours of a new role', () => void findNeighbors(index, newRole, 10))
    .add('one pair', () => void similarityBetween(index, idAt(i++), idAt(i * 7)));
  await bench.run();
  console.log(`${size} roles: first build ${firstBuild.toFixed(0)} ms, ${(bytes.length / 2 ** 20).toFixed(1)} MiB`);
  console.table(
    Object.fromEntries(
      bench.tasks.map(({ name, result }) => [
        name,
        { 'median ms': +(result.latency?.p50 ?? NaN).toFixed(3), 'p99 ms': +(result.latency?.p99 ?? NaN).toFixed(3) },
      ]),
    ),
  );
}

// Each role states as much as an O*NET occupation: 19 duties of 14 words, 60 other titles, and ratings of 35 skills and 33 areas of
// knowledge.
// Words follow Zipf's law; three in ten belong to one of forty trades.
function generateRoles(size, prefix = 'role') {
  const random = randomNumbers(prefix.length + size);
  const word = (trade) => (random() < 0.3 ? `trade${trade}x${Math.floor(random() ** 2 * 120)}` : `word${Math.floor(6000 ** random())}`);
  const text = (length, trade) => Array.from({ length }, () => word(trade)).join(' ');
  const ratings = (count, name) =>
    Array.from({ length: count }, (_, i) => ({ name: `${name} ${i}`, importance: 1 + 4 * random(), level: 7 * random() }));
  return Array.from({ length: size }, (_, i) => ({
    id: `${prefix}-${i}`,
    title: text(3, i % 40),
    aliases: Array.from({ length: 60 }, () => text(3, i % 40)),
    summary: text(30, i % 40),
    duties: Array.from({ length: 19 }, () => text(14, i % 40)),
    skills: ratings(35, 'Skill'),
    knowledge: ratings(33, 'Knowledge'),
    technologies: Array.from({ length: 32 }, () => `Product ${Math.floor(8000 * random() ** 2)}`),
    interests: ratings(6, 'Interest'),
    education: 1 + (i % 12),
    jobZone: 1 + (i % 5),
  }));
}

// A linear congruential generator, so that every run measures the same libraries.
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
