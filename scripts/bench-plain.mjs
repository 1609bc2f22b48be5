#!/usr/bin/env node
// Evaluates the built scorer on plain words against official ones: on the pairs of test/fixtures/plain-words.json, and on the benchmark folder if
// it exists. Labels say which items a careful reader joins. Where one side of a pair of lists is a task of O*NET, the file has its id, and the text is
// read from a release.
// Usage: npm run build && npm run bench:plain [-- FOLDER] [--errors] [--release FILE.zip]
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readRelease } from './wording/release.mjs';

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean' }, release: { type: 'string' } },
  allowPositionals: true,
});
const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { scoreItems } = await import('../dist/similarity/score-items.js');
const { similarThreshold } = await import('../dist/similarity/thresholds.js');

const release = values.release ?? inRepository('../shared/onet/db_29_3_text.zip');
const tasks = existsSync(release) ? new Map(readRelease(release).tasks.map(({ id, text }) => [id, text])) : new Map();
const allLists = readJson(inRepository('test/fixtures/plain-words.json')).map(toLists);
const ownLists = allLists.filter(({ right }) => !right.includes(undefined));
if (ownLists.length < allLists.length)
  console.log(`${allLists.length - ownLists.length} lists skipped: no O*NET release (pass it with --release)`);
report(
  'own lists, for tuning',
  ownLists.filter(({ setAside }) => !setAside),
);
report(
  'own lists, set aside',
  ownLists.filter(({ setAside }) => setAside),
);
const folder = resolve(positionals[0] ?? inRepository('../shared/bench/plain'));
const file = join(folder, 'plain_dev.json');
if (existsSync(file)) report('benchmark', readJson(file));
else console.log('benchmark skipped: the folder was not found (pass it as an argument)');

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Pairs that are the same come first in both lists, then what only one of them says. */
function toLists({ name, setAside = false, same, left = [], right = [] }) {
  return {
    name,
    setAside,
    left: [...same.map(([text]) => text), ...left],
    right: [...same.map(([, text]) => text), ...right].map((text) => (typeof text === 'string' ? text : tasks.get(text.task))),
    same: same.map((_, index) => [index, index]),
  };
}

function report(title, lists) {
  const pairs = lists.flatMap(scoredPairs);
  const labelled = pairs.filter(({ isSame }) => isSame).length;
  const shown = lists.flatMap((list) => oneToOne(scoredPairs(list))).filter(({ score }) => score >= similarThreshold);
  const found = shown.filter(({ isSame }) => isSame).length;
  const macro = lists.reduce((sum, list) => sum + averagePrecision(scoredPairs(list)), 0) / lists.length;
  const figures = {
    'average precision': averagePrecision(pairs),
    'by list': macro,
    precision: found / shown.length,
    recall: found / labelled,
  };
  const text = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  console.log(`${title.padEnd(22)} ${text.join('  ')}  (${labelled} pairs in ${lists.length} lists, ${shown.length} shown)`);
  if (values.errors) printErrors(pairs, shown);
}

function scoredPairs({ left, right, same }) {
  const scores = scoreItems(left, right);
  const labels = new Set(same.map(([i, j]) => `${i} ${j}`));
  return left.flatMap((leftText, i) =>
    right.map((rightText, j) => ({ leftText, rightText, score: scores[i][j], isSame: labels.has(`${i} ${j}`) })),
  );
}

/** The best pairs first, as the tool joins them. */
function oneToOne(pairs) {
  const taken = new Set();
  const sorted = [...pairs].sort((a, b) => b.score - a.score || (`${a.leftText} ${a.rightText}` < `${b.leftText} ${b.rightText}` ? -1 : 1));
  return sorted.filter(({ leftText, rightText }) => {
    if (taken.has(`left ${leftText}`) || taken.has(`right ${rightText}`)) return false;
    taken.add(`left ${leftText}`).add(`right ${rightText}`);
    return true;
  });
}

function averagePrecision(pairs) {
  const sorted = [...pairs].sort((a, b) => b.score - a.score || Number(a.isSame) - Number(b.isSame));
  let [found, sum] = [0, 0];
  for (const [index, { isSame }] of sorted.entries()) if (isSame) sum += ++found / (index + 1);
  return found === 0 ? 0 : sum / found;
}

function printErrors(pairs, shown) {
  const isShown = ({ leftText, rightText }) => shown.some((other) => other.leftText === leftText && other.rightText === rightText);
  for (const pair of shown.filter(({ isSame }) => !isSame)) printPair('wrong', pair);
  for (const pair of pairs.filter((each) => each.isSame && !isShown(each))) printPair('missed', pair);
}

function printPair(fault, { score, leftText, rightText }) {
  console.log(`  ${fault} ${score.toFixed(2)} ${leftText} | ${rightText}`);
}
