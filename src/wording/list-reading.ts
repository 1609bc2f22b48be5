import { type Acronyms, findShortForms, type ShortForms, spellOut, writeOut } from './acronyms.js';
import { type Phrases, phrasesOf } from './initials.js';
import { bySense, emphasise } from './emphasis.js';
import { type Directions, directionsOf } from './directions.js';
import { type Mentions, mentionsOf } from './mentions.js';
import { readItem, type Reading } from './reading.js';
import type { Vectors } from './vectors.js';

/** A list of items as the scorer reads it: all that does not hang on what the lists beside it say. */
export interface ListReading {
  readonly items: readonly Reading[];
  /** The items with their short forms written out. */
  readonly written: readonly string[];
  readonly stems: Mentions;
  readonly senses: Mentions;
  /** How rare each of the stems is in work at large. */
  readonly rarities: Float64Array;
  /** How much of each item the training knew, 0–1. */
  readonly known: Float64Array;
  /** Worked out when first asked for: most names are told apart by their words. */
  readonly directions: () => Directions;
}

/** The lists of one category, and the short forms that were written out in them. */
export interface ReadLists {
  readonly readings: readonly ListReading[];
  readonly acronyms: () => Acronyms;
}

/** Reads the lists of one category. A list that comes again, the very same, is not read again. */
export function readLists(lists: readonly (readonly string[])[], vectors: Vectors): ReadLists {
  const known = lists.map((texts) => recall(texts, vectors));
  const unknown = new Set(known.flatMap(({ shorts }) => shorts.unknown));
  const spelled = unknown.size === 0 ? none : spellOut(unknown, known.map((list) => list.phrases())); // prettier-ignore
  return {
    readings: known.map((list) => list.read(spelled)),
    acronyms: () => new Map([...known.flatMap(({ shorts }) => [...shorts.known]), ...spelled]),
  };
}

const none: Acronyms = new Map();

const recalled = new WeakMap<Vectors, WeakMap<readonly string[], KnownList>>();

function recall(texts: readonly string[], vectors: Vectors): KnownList {
  const lists = recalled.get(vectors) ?? new WeakMap<readonly string[], KnownList>();
  const before = lists.get(texts);
  if (before) return before;
  const known = new KnownList(texts, vectors);
  recalled.set(vectors, lists.set(texts, known));
  return known;
}

/** What is known of a list: how it reads by itself, and in a few of the ways in which other lists spell out its short forms. */
class KnownList {
  readonly shorts: ShortForms;
  #phrases: Phrases | undefined;
  #plain: ListReading | undefined;
  // The first that came: what is put in their place over and over scatters over the heap, which then grows for a million pairs.
  readonly #others = new Map<string, ListReading>();

  constructor(
    private readonly texts: readonly string[],
    private readonly vectors: Vectors,
  ) {
    this.shorts = findShortForms(texts);
  }

  phrases(): Phrases {
    return (this.#phrases ??= phrasesOf(this.texts));
  }

  read(spelled: Acronyms): ListReading {
    const own = spelled.size === 0 ? [] : this.shorts.unknown.flatMap((short) => spelled.get(short) ?? []);
    const plain = (this.#plain ??= readList(this.texts, this.texts.map((text) => writeOut(text, this.shorts.known)), this.vectors)); // prettier-ignore
    if (own.length === 0) return plain;
    const key = own.map(({ short, long }) => `${short} ${long}`).join('\n');
    const before = this.#others.get(key);
    if (before) return before;
    const acronyms = new Map([...this.shorts.known, ...own.map((acronym) => [acronym.short, acronym] as const)]);
    const bearsOne = (text: string): boolean => own.some(({ short }) => text.includes(short));
    const written = this.texts.map((text, index) => (bearsOne(text) ? writeOut(text, acronyms) : plain.written[index]!));
    const reading = readList(this.texts, written, this.vectors, plain);
    if (this.#others.size < few) this.#others.set(key, reading);
    return reading;
  }
}

/** Of random pairs of O*NET's occupations, one in seven asks for another way than the first, one in seventeen for another than these. */
const few = 3;

/** @param plain the list read in another way, of which every item is taken that reads the same */
function readList(texts: readonly string[], written: readonly string[], vectors: Vectors, plain?: ListReading): ListReading {
  const isPlain = written.map((text, index) => text === plain?.written[index]);
  const items = texts.map((text, index) => (isPlain[index] && plain?.items[index]) || readItem(text, written[index] ?? text));
  const emphases = items.map(({ terms }) => emphasise(terms));
  const stems = mentionsOf(emphases);
  let directions: Directions | undefined;
  return {
    items,
    written,
    stems,
    senses: mentionsOf(emphases.map(bySense), stems.numbers),
    rarities: Float64Array.from(stems.names, (stem) => vectors.rarity(vectors.rows.get(stem))),
    known: Float64Array.from(items, (item) => knownOf(item, vectors)),
    directions: () => (directions ??= directionsOf(items, vectors, plain && { directions: plain.directions(), has: isPlain })),
  };
}

/** How much of an item the training knew, 0–1. */
function knownOf({ terms }: Reading, vectors: Vectors): number {
  let [known, all] = [0, 0];
  for (const term of terms) {
    const row = vectors.rows.get(term.stem);
    const says = vectors.weight(term) * vectors.rarity(row);
    all += says;
    if (row !== undefined) known += says;
  }
  return all === 0 ? 0 : known / all;
}
