import {
  type Acronyms,
  type FoundAcronyms,
  type PhraseLookup,
  expandAcronyms,
  findAcronyms,
  findExpansions,
  phraseLookup,
} from './acronyms.js';
import { type TermIndex, buildTermIndex, groupBySense, positionWeights } from './term-index.js';
import { type Embeddings, embedItems } from './embeddings.js';
import { type ParsedItem, parseItem } from './parsed-item.js';
import type { WordVectors } from './word-vectors.js';

/** A list of items as the scorer reads it: all that does not hang on what the lists beside it say. */
export interface ParsedList {
  readonly items: readonly ParsedItem[];
  /** The items with their short forms written out. */
  readonly expanded: readonly string[];
  readonly stems: TermIndex;
  readonly senses: TermIndex;
  /** How rare each of the stems is in work at large. */
  readonly rarities: Float64Array;
  /** How much of each item the training knew, 0–1. */
  readonly coverage: Float64Array;
  /** Worked out when first asked for: most names are told apart by their words. */
  readonly embeddings: () => Embeddings;
}

/** The lists of one category, and the short forms that were written out in them. */
export interface ParsedLists {
  readonly lists: readonly ParsedList[];
  readonly acronyms: () => Acronyms;
}

/** Reads the lists of one category. A list that comes again, the very same, is not read again. */
export function parseLists(lists: readonly (readonly string[])[], vectors: WordVectors): ParsedLists {
  const known = lists.map((texts) => cachedList(texts, vectors));
  const unknown = new Set(known.flatMap(({ shorts }) => shorts.candidates));
  const spelled = unknown.size === 0 ? noAcronyms : findExpansions(unknown, known.map((list) => list.phrases())); // prettier-ignore
  return {
    lists: known.map((list) => list.read(spelled)),
    acronyms: () => new Map([...known.flatMap(({ shorts }) => [...shorts.fromTable]), ...spelled]),
  };
}

const noAcronyms: Acronyms = new Map();

const listCache = new WeakMap<WordVectors, WeakMap<readonly string[], CachedList>>();

function cachedList(texts: readonly string[], vectors: WordVectors): CachedList {
  const lists = listCache.get(vectors) ?? new WeakMap<readonly string[], CachedList>();
  const before = lists.get(texts);
  if (before) return before;
  const known = new CachedList(texts, vectors);
  listCache.set(vectors, lists.set(texts, known));
  return known;
}

/** What is known of a list: how it reads by itself, and in a few of the ways in which other lists spell out its short forms. */
class CachedList {
  readonly shorts: FoundAcronyms;
  #phrases: PhraseLookup | undefined;
  #plain: ParsedList | undefined;
  // The first that came: what is put in their place over and over scatters over the heap, which then grows for a million pairs.
  readonly #others = new Map<string, ParsedList>();

  constructor(
    private readonly texts: readonly string[],
    private readonly vectors: WordVectors,
  ) {
    this.shorts = findAcronyms(texts);
  }

  phrases(): PhraseLookup {
    return (this.#phrases ??= phraseLookup(this.texts));
  }

  read(spelled: Acronyms): ParsedList {
    const own = spelled.size === 0 ? [] : this.shorts.candidates.flatMap((short) => spelled.get(short) ?? []);
    const plain = (this.#plain ??= parseList(this.texts, this.texts.map((text) => expandAcronyms(text, this.shorts.fromTable)), this.vectors)); // prettier-ignore
    if (own.length === 0) return plain;
    const key = own.map(({ short, long }) => `${short} ${long}`).join('\n');
    const before = this.#others.get(key);
    if (before) return before;
    const acronyms = new Map([...this.shorts.fromTable, ...own.map((acronym) => [acronym.short, acronym] as const)]);
    const bearsOne = (text: string): boolean => own.some(({ short }) => text.includes(short));
    const written = this.texts.map((text, index) => (bearsOne(text) ? expandAcronyms(text, acronyms) : plain.expanded[index]!));
    const reading = parseList(this.texts, written, this.vectors, plain);
    if (this.#others.size < maxVariants) this.#others.set(key, reading);
    return reading;
  }
}

/** Of random pairs of O*NET's occupations, one in seven asks for another way than the first, one in seventeen for another than these. */
const maxVariants = 3;

/** @param plain the list read in another way, of which every item is taken that reads the same */
function parseList(texts: readonly string[], written: readonly string[], vectors: WordVectors, plain?: ParsedList): ParsedList {
  const isPlain = written.map((text, index) => text === plain?.expanded[index]);
  const items = texts.map((text, index) => (isPlain[index] && plain?.items[index]) || parseItem(text, written[index] ?? text));
  const emphases = items.map(({ terms }) => positionWeights(terms));
  const stems = buildTermIndex(emphases);
  let directions: Embeddings | undefined;
  return {
    items,
    expanded: written,
    stems,
    senses: buildTermIndex(emphases.map(groupBySense), stems.keyIds),
    rarities: Float64Array.from(stems.keys, (stem) => vectors.rarityOf(vectors.rows.get(stem))),
    coverage: Float64Array.from(items, (item) => coverageOf(item, vectors)),
    embeddings: () => (directions ??= embedItems(items, vectors, plain && { directions: plain.embeddings(), has: isPlain })),
  };
}

/** How much of an item the training knew, 0–1. */
function coverageOf({ terms }: ParsedItem, vectors: WordVectors): number {
  let [known, all] = [0, 0];
  for (const term of terms) {
    const row = vectors.rows.get(term.stem);
    const says = vectors.weightOf(term) * vectors.rarityOf(row);
    all += says;
    if (row !== undefined) known += says;
  }
  return all === 0 ? 0 : known / all;
}
