import { expandAcronyms, expandName, findAcronyms } from './acronyms.js';
import { type Embeddings, embedItems } from './embeddings.js';
import { type ParsedItem, parseItem } from './parsed-item.js';
import { type TermRemover, termRemover } from './semantic-similarity.js';
import { buildTermIndex, groupBySense, positionWeights, type TermIndex } from './term-index.js';
import { type TermWeights, termWeightsOf } from './term-weights.js';
import type { WordVectors } from './word-vectors.js';

/** A list of items as the scorer reads it. Nothing in it depends on other lists. */
export interface ParsedList {
  readonly items: readonly ParsedItem[];
  readonly stems: TermIndex;
  readonly senses: TermIndex;
  readonly weights: TermWeights;
  /** How much of each item the training knew, 0 to 1. */
  readonly coverage: Float64Array;
  /** Computed on first use: most names are told apart by their words alone. */
  readonly embeddings: () => Embeddings;
  readonly withoutTerm: TermRemover;
}

/** How a text is written for the scorer, with its acronyms written out. */
type Expand = (text: string) => string;

/** Parses a list of sentences. The result is cached by array, so the same array is not parsed twice. */
export const parseSentences = cachedParser((text) => expandAcronyms(text, findAcronyms(text).fromTable));

/** Parses a list of names. The result is cached by array. */
export const parseNames = cachedParser((name) => expandName(name).text);

function cachedParser(expand: Expand): (texts: readonly string[], vectors: WordVectors) => ParsedList {
  const caches = new WeakMap<WordVectors, WeakMap<readonly string[], ParsedList>>();
  return (texts, vectors) => {
    const cache = caches.get(vectors) ?? new WeakMap<readonly string[], ParsedList>();
    caches.set(vectors, cache);
    const list = cache.get(texts) ?? parseList(texts, expand, vectors);
    cache.set(texts, list);
    return list;
  };
}

export function parseList(texts: readonly string[], expand: Expand, vectors: WordVectors): ParsedList {
  const items = texts.map((text) => parseItem(text, expand(text)));
  const positions = items.map(({ terms }) => positionWeights(terms));
  const stems = buildTermIndex(positions);
  const senses = buildTermIndex(positions.map(groupBySense), stems.keyIds);
  const rarities = Float64Array.from(stems.keys, (stem) => vectors.rarityOf(vectors.rows.get(stem)));
  let embeddings: Embeddings | undefined;
  return {
    items,
    stems,
    senses,
    weights: termWeightsOf(stems, senses, rarities),
    coverage: Float64Array.from(items, (item) => coverageOf(item, vectors)),
    embeddings: () => (embeddings ??= embedItems(items, vectors)),
    withoutTerm: termRemover(items, vectors),
  };
}

/** How much of an item the training knew, 0 to 1. */
function coverageOf({ terms }: ParsedItem, vectors: WordVectors): number {
  let [knownWeight, totalWeight] = [0, 0];
  for (const term of terms) {
    const row = vectors.rows.get(term.stem);
    const weight = vectors.weightOf(term) * vectors.rarityOf(row);
    totalWeight += weight;
    if (row !== undefined) knownWeight += weight;
  }
  return totalWeight === 0 ? 0 : knownWeight / totalWeight;
}
