#!/usr/bin/env node
// Evaluates how well names as people type them find the role that is meant, on the collection of titles beside the repository if it exists.
// Usage: npm run build && npm run bench:titles [-- FOLDER] [--errors]   (FOLDER: has titles_*.tsv and pairs_*.tsv)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { openNameIndex } from '../dist/names/index.js';
import { openCheckedFile } from '../dist/roles/bundled/checked-file.js';
import { readContainer } from '../dist/roles/bundled/container.js';
import { bundledNamesSection } from '../dist/roles/guess-roles.js';

const { values, positionals } = parseArgs({ options: { errors: { type: 'boolean' } }, allowPositionals: true });
const folder = resolve(positionals[0] ?? fileURLToPath(new URL('../../shared/bench/titles', import.meta.url)));
if (!existsSync(folder)) {
  console.log(`skipped: there is no folder ${folder}`);
} else {
  const library = readContainer(
    openCheckedFile(fileURLToPath(new URL('../dist/library.bin', import.meta.url)), () => new Error('build again')),
  );
  const names = openNameIndex(library.section(bundledNamesSection));
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  reportTitles(names, files.filter((name) => name.startsWith('titles')).flatMap(readTable));
  reportPairs(names, files.filter((name) => name.startsWith('pairs')).flatMap(readTable));
}

function reportTitles(names, all) {
  const titles = all
    .filter(({ accepted }) => accepted !== '')
    .map(({ title, accepted, set }) => {
      const found = names.find(title, 3);
      return {
        title,
        accepted,
        sets: set.split('; '),
        found,
        rank: found.findIndex(({ codes }) => accepted.split('|').includes(codes['onet-soc']?.code)),
        fit: found[0]?.fit ?? 'little',
      };
    });
  const sets = ['all', ...new Set(titles.flatMap(({ sets: own }) => own))];
  const row = (set) => {
    const ofSet = titles.filter(({ sets: own }) => set === 'all' || own.includes(set));
    const share = (test) => percent(ofSet.filter(test).length, ofSet.length);
    return {
      titles: ofSet.length,
      first: share(({ rank }) => rank === 0),
      'among three': share(({ rank }) => rank >= 0),
      'first, but only suggested': share(({ rank, fit }) => rank === 0 && fit === 'little'),
      'another, as if sure': share(({ rank, fit }) => rank !== 0 && (fit === 'whole' || fit === 'any level')),
    };
  };
  console.table(Object.fromEntries(sets.map((set) => [set, row(set)])));
  if (!values.errors) return;
  for (const { title, accepted, found, rank } of titles.filter((one) => one.rank !== 0))
    console.log(`${rank < 0 ? '–' : rank + 1}  ${title} → ${found.map(describe).join('; ') || 'nothing'}   (${accepted})`);
}

function reportPairs(names, pairs) {
  const found = pairs.map(({ first, second }) => ({ first, second, ids: [first, second].map((name) => names.find(name, 1)[0]?.id) }));
  console.log(`pairs of two different roles: ${percent(found.filter(isDifferent).length, pairs.length)} of ${pairs.length}`);
  if (!values.errors) return;
  for (const pair of found.filter((one) => !isDifferent(one))) console.log(`   ${pair.first} / ${pair.second} → ${pair.ids.join(', ')}`);
}

function isDifferent({ ids: [one, other] }) {
  return one !== undefined && other !== undefined && one !== other;
}

function describe({ title, by, name, score }) {
  return `${title} [${by}: ${name}, ${score.toFixed(2)}]`;
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function readTable(file) {
  const [header, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split(/\r?\n/).map((line) => line.split('\t')); // prettier-ignore
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
