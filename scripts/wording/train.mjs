import { readTerms, readWords } from '../../dist/similarity/terms.js';
import { analyse } from './lsa.mjs';
import { contrast, parts, places } from './contrast.mjs';
import { guess } from './guess.mjs';
import { pack } from './pack.mjs';

const read = (text) => readTerms(readWords(text));

/** The vectors of a release as bytes; `leaveOut` names the occupations whose activities the training must not see (cross-validation). */
export function trainVectors({ tasks, activities, links }, { dims = 96, leaveOut = new Set(), ...options } = {}) {
  const texts = [...tasks, ...activities].map(({ text }) => read(text));
  const words = vocabulary(texts);
  const row = new Map(words.map((word, index) => [word, index]));
  const located = (terms) =>
    terms
      .filter(({ stem }) => row.has(stem))
      .map(({ stem, position, phraseKind }) => ({ row: row.get(stem), place: position, part: phraseKind }));
  const docs = texts.map(located);
  const seen = rarityOf(docs, words.length);
  const start = analyse(
    docs.map((doc) => doc.map((term) => term.row)),
    seen,
    dims,
  );
  const corpus = {
    tasks: new Map(tasks.map(({ id }, index) => [id, { terms: docs[index], shares: sharesOf(docs[index], seen) }])),
    activities: new Map(
      activities
        .map(({ id }, index) => [id, index + tasks.length])
        .map(([id, at]) => [id, { terms: docs[at], shares: sharesOf(docs[at], seen) }]),
    ),
  };
  const pairs = links
    .filter(({ soc, task }) => !leaveOut.has(soc) && corpus.tasks.has(task))
    .map(({ soc, task, activity }) => ({ order: orderOf(soc), task, activity, trust: 1 }));
  const first = contrast({ vectors: start, dims, pairs, ...corpus }, options);
  const guesses = guess({ ...first, dims, pairs, tasks, corpus }).map(({ soc, ...pair }) => ({ order: orderOf(soc), ...pair, trust: 0.5 }));
  const { vectors, weights } = contrast({ vectors: start, dims, pairs: [...pairs, ...guesses], ...corpus }, options);
  return pack({
    words,
    dims,
    weights,
    placeCount: places,
    partCount: parts,
    vectors,
    rarity: rarityOf(docs.slice(0, tasks.length), words.length),
  });
}

// A term that stands once in the whole release has no company to be known by.
function vocabulary(texts) {
  const counts = new Map();
  for (const { stem } of texts.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([stem]) => stem)
    .sort();
}

function rarityOf(docs, count) {
  const within = Array.from({ length: count }, () => 0);
  for (const doc of docs) for (const row of new Set(doc.map((term) => term.row))) within[row]++;
  return within.map((number) => Math.log((docs.length + 1) / (number + 0.5)));
}

function sharesOf(terms, rarity) {
  const shares = new Map();
  for (const { row, place } of terms) shares.set(row, (shares.get(row) ?? 0) + rarity[row] / (1 + place / 8));
  const norm = Math.hypot(...shares.values()) || 1;
  return new Map([...shares].map(([row, share]) => [row, share / norm]));
}

// Near codes are near trades.
const orderOf = (soc) => Number(soc.slice(0, 2)) + Number(soc.slice(3, 7)) / 1e4;
