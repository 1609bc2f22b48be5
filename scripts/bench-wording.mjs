#!/usr/bin/env node
// Scores the built library on the wording benchmark, when its folder is there.
// usage: npm run build && npm run bench:wording [-- FOLDER]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../shared/bench/wording', import.meta.url)));
if (!existsSync(join(folder, 'score.mjs'))) {
  console.log('bench:wording skipped: no folder with the benchmark (give it as an argument)');
  process.exit(0);
}

const { scoreItems } = await import('../dist/similarity/score-items.js');
const { sameDutyThreshold, similarThreshold } = await import('../dist/similarity/thresholds.js');
const split = readFileSync(join(folder, 'score.mjs'), 'utf8').match(/split: '(\w+)'/)?.[1] ?? 'dev';
const table = (name) =>
  readFileSync(join(folder, `${name}_${split}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

const duties = new Map();
for (const [soc, id, judged, text] of table('items')) if (judged === '1') duties.set(soc, [...(duties.get(soc) ?? []), { id, text }]);

const started = performance.now();
const scored = table('pairs').map(([a, b]) => ({ a, b, pairs: crossPairs(duties.get(a), duties.get(b)) }));
const took = performance.now() - started;

const temporary = mkdtempSync(join(tmpdir(), 'bench-wording-'));
try {
  const all = run(scored);
  const matched = scored.map((one) => ({ ...one, pairs: oneToOne(one.pairs) }));
  print('average precision', { macroAP: all.macroAP, macroAPclean: all.macroAPclean });
  for (const [name, threshold] of Object.entries({ sameDutyThreshold, similarThreshold })) {
    const { precision, recall, F1 } = run(matched, threshold);
    print(`one to one, ${name} (${threshold})`, { precision, recall, F1 });
  }
  print('time', { 'ms a pair of occupations': took / scored.length });
} finally {
  rmSync(temporary, { recursive: true });
}

function crossPairs(left, right) {
  const scores = scoreItems(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  return left.flatMap((one, i) => right.map((other, j) => [one.id, other.id, scores[i][j]]));
}

// Best first; ties by the ids, since the benchmark has no other order.
function oneToOne(pairs) {
  const taken = new Set();
  const sorted = [...pairs].sort((one, other) => other[2] - one[2] || (`${one[0]} ${one[1]}` < `${other[0]} ${other[1]}` ? -1 : 1));
  return sorted.filter(([left, right]) => {
    if (taken.has(`left ${left}`) || taken.has(`right ${right}`)) return false;
    taken.add(`left ${left}`).add(`right ${right}`);
    return true;
  });
}

function run(predictions, threshold) {
  const file = join(temporary, 'predictions.jsonl');
  writeFileSync(file, predictions.map((one) => JSON.stringify(one)).join('\n'));
  const options = threshold === undefined ? [] : ['--threshold', String(threshold)];
  return JSON.parse(
    execFileSync(process.execPath, [join(folder, 'score.mjs'), ...options, '--json', file], { encoding: 'utf8', maxBuffer: 1e8 }),
  );
}

function print(name, figures) {
  console.log(
    `${name.padEnd(30)} ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toFixed(4)}`)
      .join('  ')}`,
  );
}
