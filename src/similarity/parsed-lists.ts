import {
  type Acronyms,
  type FoundAcronyms,
  type PhraseLookup,
  expandAcronyms,
  expandName,
  findAcronyms,
  findExpansions,
  phraseLookup,
} from './acronyms.js';
import { type TermIndex, buildTermIndex, groupBySense, positionWeights } from './term-index.js';
import { type Embeddings, embedItems } from './embeddings.js';
import { type ParsedItem, parseItem } from './parsed-item.js';
import type { WordVectors } from './word-vectors.js';

/** A list of items as the scorer reads it: everything that does not depend on the other lists of the category. */
export interface ParsedList {
  readonly items: readonly ParsedItem[];
  /** The items' texts with their acronyms written out. */
  readonly expanded: readonly string[];
  readonly stems: TermIndex;
  readonly senses: TermIndex;
  /** How rare each stem is in work descriptions at large. */
  readonly rarities: Float64Array;
  /** How much of each item the training knew, 0 to 1. */
  readonly coverage: Float64Array;
  /** Computed on first use: most names are told apart by their words alone. */
  readonly embeddings: () => Embeddings;
}

/** The lists of one category, and the acronyms that were written out in them. */
export interface ParsedLists {
  readonly lists: readonly ParsedList[];
  readonly acronyms: () => Acronyms;
}

/** Parses the lists of one category. Results are cached by array, so the same array is not parsed twice. */
export function parseLists(lists: readonly (readonly string[])[], vectors: WordVectors): ParsedLists {
  const cachedLists = lists.map((texts) => cachedList(texts, vectors));
  const candidates = new Set(cachedLists.flatMap(({ acronyms }) => acronyms.candidates));
  const expansions = candidates.size === 0 ? noAcronyms : findExpansions(candidates, cachedLists.map((list) => list.phrases())); // prettier-ignore
  return {
    lists: cachedLists.map((list) => list.parse(expansions)),
    acronyms: () => new Map([...cachedLists.flatMap(({ acronyms }) => [...acronyms.fromTable]), ...expansions]),
  };
}

const noAcronyms: Acronyms = new Map();

/** Parses a list of names, each by itself. */
export function parseNames(names: readonly string[], vectors: WordVectors): ParsedList {
  return parseList(names, names.map((name) => expandName(name).text), vectors); // prettier-ignore
}

const listCache = new WeakMap<WordVectors, WeakMap<readonly string[], CachedList>>();

function cachedList(texts: readonly string[], vectors: WordVectors): CachedList {
  const lists = listCache.get(vectors) ?? new WeakMap<readonly string[], CachedList>();
  const cached = lists.get(texts);
  if (cached) return cached;
  const list = new CachedList(texts, vectors);
  listCache.set(vectors, lists.set(texts, list));
  return list;
}

/** A list, parsed by itself, and a few variants of it in which acronyms are written out as other lists spell them. */
class CachedList {
  readonly acronyms: FoundAcronyms;
  #phrases: PhraseLookup | undefined;
  #base: ParsedList | undefined;
  // The first few variants stay. If newer ones replaced them, they would scatter over the heap, which grows over a million pairs.
  readonly #variants = new Map<string, ParsedList>();

  constructor(
    private readonly texts: readonly string[],
    private readonly vectors: WordVectors,
  ) {
    this.acronyms = findAcronyms(texts);
  }

  phrases(): PhraseLookup {
    return (this.#phrases ??= phraseLookup(this.texts));
  }

  parse(expansions: Acronyms): ParsedList {
    const applicable = expansions.size === 0 ? [] : this.acronyms.candidates.flatMap((short) => expansions.get(short) ?? []);
    const base = (this.#base ??= parseList(this.texts, this.texts.map((text) => expandAcronyms(text, this.acronyms.fromTable)), this.vectors)); // prettier-ignore
    if (applicable.length === 0) return base;
    const key = applicable.map(({ short, long }) => `${short} ${long}`).join('\n');
    const cached = this.#variants.get(key);
    if (cached) return cached;
    const acronyms = new Map([...this.acronyms.fromTable, ...applicable.map((acronym) => [acronym.short, acronym] as const)]);
    const hasAcronym = (text: string): boolean => applicable.some(({ short }) => text.includes(short));
    const expanded = this.texts.map((text, index) => (hasAcronym(text) ? expandAcronyms(text, acronyms) : base.expanded[index]!));
    const variant = parseList(this.texts, expanded, this.vectors, base);
    if (this.#variants.size < maxVariants) this.#variants.set(key, variant);
    return variant;
  }
}

/** Of random pairs of O*NET occupations, one in seven needs a variant beyond the first, and one in seventeen one beyond these. */
const maxVariants = 3;

/** @param base another reading of the same list; its items are reused where the expanded text is equal */
function parseList(texts: readonly string[], expanded: readonly string[], vectors: WordVectors, base?: ParsedList): ParsedList {
  const isSame = expanded.map((text, index) => text === base?.expanded[index]);
  const items = texts.map((text, index) => (isSame[index] && base?.items[index]) || parseItem(text, expanded[index] ?? text));
  const weights = items.map(({ terms }) => positionWeights(terms));
  const stems = buildTermIndex(weights);
  let embeddings: Embeddings | undefined;
  return {
    items,
    expanded,
    stems,
    senses: buildTermIndex(weights.map(groupBySense), stems.keyIds),
    rarities: Float64Array.from(stems.keys, (stem) => vectors.rarityOf(vectors.rows.get(stem))),
    coverage: Float64Array.from(items, (item) => coverageOf(item, vectors)),
    embeddings: () => (embeddings ??= embedItems(items, vectors, base && { embeddings: base.embeddings(), isSame })),
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
