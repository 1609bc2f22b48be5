import { readTerms, readWords } from '../../dist/similarity/terms.js';
import { analyse } from './lsa.mjs';
import { contrast, phraseKindCount, positionCount } from './contrast.mjs';
import { withGeneralVectors } from './general-vectors.mjs';
import { guess } from './guess.mjs';
import { pack } from './pack.mjs';

/**
 * Trains word vectors and returns them as bytes.
 * @param tasks { id, soc, text }, activities { id, text } and links { soc, task, activity } of a release
 * @param plain { task, texts }: what a task is in plain words
 * @param general the vectors of words in general English, by word; each an array of numbers
 * @param generalDims how many of the dims start from the general vectors, the others from the release itself
 * @param leaveOut the SOC codes of occupations whose links to activities the training must not see, for cross-validation
 */
export function trainVectors(
  { tasks, activities, links, plain, general },
  { dims = 128, generalDims = 40, plainTrust = 0.5, leaveOut = new Set(), ...options } = {},
) {
  const plainTexts = plain.flatMap(({ task, texts }) => texts.map((text, index) => ({ id: plainId(task, index), task, text })));
  const texts = [...tasks, ...activities, ...plainTexts].map(({ text }) => readTerms(readWords(text)));
  const words = vocabulary(texts);
  const docs = texts.map(rowReader(words));
  const rarity = rarityOf(docs, words.length);
  const corpus = corpusOf({ tasks, activities, plainTexts }, docs, rarity);
  const orders = new Map(tasks.map(({ id, soc }) => [id, orderOf(soc)]));
  const toPair = ({ task, activity }, trust, isPlain = false) => ({ order: orders.get(task), task, activity, trust, isPlain });
  const linked = links.filter(({ soc, task }) => !leaveOut.has(soc) && orders.has(task)).map((link) => toPair(link, 1));
  const plainPairs = [
    ...plainTexts.map(({ id, task }) => toPair({ task, activity: id }, plainTrust, true)),
    // A task in plain words and as a line of a résumé says the same, too.
    ...plain.map(({ task }) => ({ ...toPair({ task, activity: plainId(task, 1) }, plainTrust, true), task: plainId(task, 0) })),
  ];
  const vectors = withGeneralVectors(analyse(rowsOf(docs), rarity, dims - generalDims), {
    dims,
    generalDims,
    words,
    texts,
    rarity,
    general,
  });
  const train = (pairs) => contrast({ vectors, dims, pairs, ...corpus }, options);
  const first = train([...linked, ...plainPairs]);
  const guesses = guess({ ...first, dims, pairs: linked, tasks, activities, corpus }).map((guessed) => toPair(guessed, 0.5));
  const trained = train([...linked, ...plainPairs, ...guesses]);
  return pack({ words, dims, positionCount, phraseKindCount, rarity, ...trained });
}

function plainId(task, index) {
  return `${task} ${index}`;
}

// Leaves out terms that occur only once, because nothing can be learnt from their context.
function vocabulary(texts) {
  const counts = new Map();
  for (const { stem } of texts.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([stem]) => stem)
    .sort();
}

function rowReader(words) {
  const rowOf = new Map(words.map((word, index) => [word, index]));
  return (terms) =>
    terms.filter(({ stem }) => rowOf.has(stem)).map(({ stem, position, phraseKind }) => ({ row: rowOf.get(stem), position, phraseKind }));
}

function rowsOf(docs) {
  return docs.map((doc) => doc.map(({ row }) => row));
}

function rarityOf(docs, count) {
  const docCounts = Array.from({ length: count }, () => 0);
  for (const doc of docs) for (const row of new Set(doc.map((term) => term.row))) docCounts[row]++;
  return docCounts.map((docCount) => Math.log((docs.length + 1) / (docCount + 0.5)));
}

/** The texts by id; what is a task in plain words stands among the tasks and among the activities. */
function corpusOf({ tasks, activities, plainTexts }, docs, rarity) {
  const entries = [...tasks, ...activities, ...plainTexts].map(({ id }, index) => [
    id,
    { terms: docs[index], shares: sharesOf(docs[index], rarity) },
  ]);
  const plainEntries = entries.slice(tasks.length + activities.length);
  return { tasks: new Map([...entries.slice(0, tasks.length), ...plainEntries]), activities: new Map(entries.slice(tasks.length)) };
}

function sharesOf(terms, rarity) {
  const shares = new Map();
  for (const { row, position } of terms) shares.set(row, (shares.get(row) ?? 0) + rarity[row] / (1 + position / 8));
  const norm = Math.hypot(...shares.values()) || 1;
  return new Map([...shares].map(([row, share]) => [row, share / norm]));
}

// Similar codes mean similar trades.
const orderOf = (soc) => Number(soc.slice(0, 2)) + Number(soc.slice(3, 7)) / 1e4;
