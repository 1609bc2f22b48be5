import { readTerms, readWords } from '../../dist/similarity/terms.js';
import { analyse } from './lsa.mjs';
import { contrast, phraseKindCount, positionCount } from './contrast.mjs';
import { guess } from './guess.mjs';
import { pack } from './pack.mjs';

const read = (text) => readTerms(readWords(text));

/**
 * Trains word vectors on a release and returns them as bytes.
 * @param leaveOut the SOC codes of occupations whose links to activities the training must not see, for cross-validation
 */
export function trainVectors({ tasks, activities, links }, { dims = 96, leaveOut = new Set(), ...options } = {}) {
  const texts = [...tasks, ...activities].map(({ text }) => read(text));
  const words = vocabulary(texts);
  const rowOf = new Map(words.map((word, index) => [word, index]));
  const withRows = (terms) =>
    terms.filter(({ stem }) => rowOf.has(stem)).map(({ stem, position, phraseKind }) => ({ row: rowOf.get(stem), position, phraseKind }));
  const docs = texts.map(withRows);
  const rarity = rarityOf(docs, words.length);
  const initialVectors = analyse(
    docs.map((doc) => doc.map((term) => term.row)),
    rarity,
    dims,
  );
  const corpus = {
    tasks: new Map(tasks.map(({ id }, index) => [id, { terms: docs[index], shares: sharesOf(docs[index], rarity) }])),
    activities: new Map(
      activities
        .map(({ id }, index) => [id, docs[index + tasks.length]])
        .map(([id, terms]) => [id, { terms, shares: sharesOf(terms, rarity) }]),
    ),
  };
  const pairs = links
    .filter(({ soc, task }) => !leaveOut.has(soc) && corpus.tasks.has(task))
    .map(({ soc, task, activity }) => ({ order: orderOf(soc), task, activity, trust: 1 }));
  const firstTraining = contrast({ vectors: initialVectors, dims, pairs, ...corpus }, options);
  const guesses = guess({ ...firstTraining, dims, pairs, tasks, corpus }).map(({ soc, ...pair }) => ({
    order: orderOf(soc),
    ...pair,
    trust: 0.5,
  }));
  const { vectors, weights } = contrast({ vectors: initialVectors, dims, pairs: [...pairs, ...guesses], ...corpus }, options);
  return pack({
    words,
    dims,
    weights,
    positionCount,
    phraseKindCount,
    vectors,
    rarity: rarityOf(docs.slice(0, tasks.length), words.length),
  });
}

// Leaves out terms that occur only once in the release, because nothing can be learnt from their context.
function vocabulary(texts) {
  const counts = new Map();
  for (const { stem } of texts.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([stem]) => stem)
    .sort();
}

function rarityOf(docs, count) {
  const docCounts = Array.from({ length: count }, () => 0);
  for (const doc of docs) for (const row of new Set(doc.map((term) => term.row))) docCounts[row]++;
  return docCounts.map((docCount) => Math.log((docs.length + 1) / (docCount + 0.5)));
}

function sharesOf(terms, rarity) {
  const shares = new Map();
  for (const { row, position } of terms) shares.set(row, (shares.get(row) ?? 0) + rarity[row] / (1 + position / 8));
  const norm = Math.hypot(...shares.values()) || 1;
  return new Map([...shares].map(([row, share]) => [row, share / norm]));
}

// Similar codes mean similar trades.
const orderOf = (soc) => Number(soc.slice(0, 2)) + Number(soc.slice(3, 7)) / 1e4;
