#!/usr/bin/env node
// Evaluates the built scorer on the wording benchmark, if the folder with the benchmark exists.
// Usage: npm run build && npm run bench:wording [-- FOLDER]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../shared/bench/wording', import.meta.url)));
if (!existsSync(join(folder, 'score.mjs'))) {
  console.log('bench:wording skipped: the folder with the benchmark was not found (pass it as an argument)');
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
const elapsed = performance.now() - started;

const temporary = mkdtempSync(join(tmpdir(), 'bench-wording-'));
try {
  const all = evaluate(scored);
  const matched = scored.map((occupations) => ({ ...occupations, pairs: oneToOne(occupations.pairs) }));
  print('average precision', { macroAP: all.macroAP, macroAPclean: all.macroAPclean });
  for (const [name, threshold] of Object.entries({ sameDutyThreshold, similarThreshold })) {
    const { precision, recall, F1 } = evaluate(matched, threshold);
    print(`one to one, ${name} (${threshold})`, { precision, recall, F1 });
  }
  print('time', { 'ms per pair of occupations': elapsed / scored.length });
} finally {
  rmSync(temporary, { recursive: true });
}

function crossPairs(left, right) {
  const scores = scoreItems(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  return left.flatMap((leftDuty, i) => right.map((rightDuty, j) => [leftDuty.id, rightDuty.id, scores[i][j]]));
}

// Takes the best pairs first; equal scores are ordered by id, because the benchmark defines no order.
function oneToOne(pairs) {
  const taken = new Set();
  const sorted = [...pairs].sort((a, b) => b[2] - a[2] || (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));
  return sorted.filter(([left, right]) => {
    if (taken.has(`left ${left}`) || taken.has(`right ${right}`)) return false;
    taken.add(`left ${left}`).add(`right ${right}`);
    return true;
  });
}

function evaluate(predictions, threshold) {
  const file = join(temporary, 'predictions.jsonl');
  writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
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
