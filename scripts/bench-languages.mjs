#!/usr/bin/env node
// Evaluates how the built comparison matches duties in German, French, Spanish, Italian, Portuguese and Dutch, on the pairs of lists in
// test/fixtures/duties-in-six-languages.json. Labels say which items a careful reader joins.
// Usage: npm run build && npm run bench:languages [-- --errors] [-- --language de]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { errors: { type: 'boolean' }, language: { type: 'string' } } });
const { compareRoles } = await import('../dist/compare/compare-roles.js');
const fixture = fileURLToPath(new URL('../test/fixtures/duties-in-six-languages.json', import.meta.url));
const lists = JSON.parse(readFileSync(fixture, 'utf8')).filter(
  ({ language }) => values.language === undefined || language === values.language,
);

for (const setAside of [false, true]) {
  console.log(setAside ? 'set aside' : 'for tuning');
  const part = lists.filter((list) => (list.setAside ?? false) === setAside);
  for (const language of new Set(part.map((list) => list.language))) report(language, part.filter((list) => list.language === language)); // prettier-ignore
  report('all', part);
}

function report(title, some) {
  const results = some.map(compared);
  const [labelled, shown, found] = ['labelled', 'shown', 'found'].map((key) =>
    results.reduce((sum, result) => sum + result[key].length, 0),
  );
  console.log(
    `  ${title.padEnd(4)} recall ${percent(found, labelled)}, precision ${percent(found, shown)} (${labelled} pairs, ${shown} shown)`,
  );
  if (values.errors && title !== 'all') results.forEach(printErrors);
}

function percent(part, whole) {
  return `${Math.round((100 * part) / whole)} %`;
}

/** Pairs that are the same come first in both lists, then what only one of them says. */
function compared({ same, left, right }) {
  const texts = [[...same.map(([text]) => text), ...left], [...same.map(([, text]) => text), ...right]]; // prettier-ignore
  const { categories } = compareRoles(texts.map(toRole));
  const rows = categories[0].rows.filter(({ cells }) => cells.every((cell) => cell !== null));
  const labelled = same.map((pair) => pair.join(' | '));
  const shown = rows.map(({ cells, match }) => ({ pair: cells.map(({ text }) => text).join(' | '), score: match.score }));
  return { labelled, shown, found: shown.filter(({ pair }) => labelled.includes(pair)) };
}

function toRole(duties, index) {
  const entries = duties.map((text) => ({ kind: 'list', label: null, cell: { text }, scale: null }));
  const categories = [{ id: 'duties', kind: 'list', entries }];
  const none = { aliases: [], codes: {}, tags: [], sources: {}, related: [], levels: [], level: null, language: null };
  return { ref: `role-${index}`, id: `role-${index}`, title: `${index}`, origin: 'file', file: null, categories, ...none };
}

function printErrors({ labelled, shown }) {
  for (const { pair, score } of shown) if (!labelled.includes(pair)) console.log(`    wrong  ${score.toFixed(2)} ${pair}`);
  for (const pair of labelled) if (!shown.some((each) => each.pair === pair)) console.log(`    missed ${pair}`);
}
