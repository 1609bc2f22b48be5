// Finds which texts of the bundled roles are worded alike, so that comparing two of them judges none. Of 86 million pairs, three thousand are alike. The
// two long lists take a thread each.
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readProductName } from '../../dist/categories/product-names.js';
import { wordingScorer } from '../../dist/categories/wording-tier.js';
import { serializeKnownPairs } from '../../dist/neighbors/known-pairs.js';
import { expandAcronyms, expandName, findAcronyms } from '../../dist/similarity/acronyms.js';
import { parseItem } from '../../dist/similarity/parsed-item.js';
import { senseOf } from '../../dist/similarity/terms.js';

/** A list of this many texts takes a thread of its own. */
const manyTexts = 2000;

/** So many texts are scored against all others at a time: the tables of the scorer grow with their number. */
const chunkSize = 400;

const bundled = { language: 'en', isBundled: true };

/**
 * @param parsedRoles as `parseRole` returns them
 * @returns a section of the bundled library
 */
export async function knownPairsSection(parsedRoles) {
  const texts = textsByList(parsedRoles);
  const pairs = [...texts].map(async ([list, all]) => [
    list,
    await (all.size < manyTexts ? pairsOf(list, [...all]) : inThread(list, [...all])),
  ]);
  return serializeKnownPairs(new Map(await Promise.all(pairs)), texts);
}

/** The texts that may be items, by the name under which the tier for wording matches them: an attribute or a category. */
function textsByList(parsedRoles) {
  const texts = new Map();
  for (const { categories } of parsedRoles) {
    for (const { id, entries } of categories().whole.categories) {
      for (const { kind, label, cell } of entries) {
        const list = (kind === 'attributes' ? label : null) ?? id;
        if (kind === 'list' || kind === 'attributes') texts.set(list, (texts.get(list) ?? new Set()).add(cell.text));
      }
    }
  }
  return texts;
}

/** The pairs of a list that are alike. */
function pairsOf(list, texts) {
  const pairs = [];
  const entries = texts.sort().map((text) => ({ kind: 'list', label: null, scale: null, cell: { text } }));
  const mayBeAlike = sharesSomething(texts);
  for (let first = 0; first < entries.length; first += chunkSize) {
    const chunk = entries.slice(first, first + chunkSize);
    const scorer = wordingScorer([chunk, entries], list, [bundled, bundled]);
    for (let i = 0; i < chunk.length; i += 1) {
      for (const j of mayBeAlike(first + i)) {
        if (scorer.score(i, j) > 0) pairs.push([texts[first + i], texts[j]]);
      }
    }
  }
  return pairs;
}

/**
 * Two texts without a word, a sense or an abbreviation in common are never alike enough.
 * @returns a function that returns, for a text, the later texts that may be
 */
function sharesSomething(texts) {
  const keys = texts.map(keysOf);
  const byKey = new Map();
  for (const [index, all] of keys.entries())
    for (const key of all)
      byKey
        .set(key, byKey.get(key) ?? [])
        .get(key)
        .push(index);
  const withAbbreviation = keys.flatMap((all, index) => (all.has(abbreviation) ? [index] : []));
  return (index) => {
    if (keys[index].has(abbreviation)) return range(index + 1, texts.length);
    const found = new Set(withAbbreviation);
    for (const key of keys[index]) for (const other of byKey.get(key)) found.add(other);
    return [...found].filter((other) => other > index).sort((a, b) => a - b);
  };
}

/** What stands for any abbreviation, whose letters may be the initials of any other text. */
const abbreviation = ' ';

/** The senses of all words of a text, read as a sentence and as a name. */
function keysOf(text) {
  const name = readProductName(text).words;
  const items = [parseItem(text, expandAcronyms(text, findAcronyms(text).fromTable)), parseItem(name, expandName(name).text)];
  const keys = new Set(items.flatMap(({ words, terms }) => [`=${words}`, ...terms.map(({ stem }) => senseOf(stem))]));
  return /[A-Z]{2}/.test(text) ? keys.add(abbreviation) : keys;
}

function range(from, to) {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

function inThread(list, texts) {
  return new Promise((resolve, reject) => {
    new Worker(fileURLToPath(import.meta.url), { workerData: { list, texts } }).on('message', resolve).on('error', reject);
  });
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window
if (!isMainThread) parentPort.postMessage(pairsOf(workerData.list, workerData.texts));
