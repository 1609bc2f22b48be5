import type { Acronym } from './acronyms.js';
import { cosine, wordDirection } from './directions.js';
import type { Reading } from './reading.js';
import type { Term } from './terms.js';
import { senseOf } from './thesaurus.js';
import type { Vectors } from './vectors.js';

/** An item, and the short forms that were written out in it. */
export interface Item extends Reading {
  readonly acronyms: readonly Acronym[];
}

/**
 * The words that speak for two items being alike, in words as written: short forms first ("SQL = structured query language"), then shared
 * words, those nearest the head first, then up to three pairs of words of near meaning ("customers ~ clients").
 */
export function reasons(left: Item, right: Item, vectors: Vectors): string[] {
  const written = spelledOut(left, right);
  const covered = new Set(written.flatMap(({ long }) => long.split(' ')));
  const shared = left.terms
    .filter((term, place) => right.stems.has(term.stem) && firstOf(left.terms, term.stem) === place && !covered.has(term.word))
    .sort((a, b) => a.place + placeIn(right, a) - b.place - placeIn(right, b) || (a.stem < b.stem ? -1 : 1));
  return [...written.map(({ short, long }) => `${short} = ${long}`), ...shared.map((term) => term.word), ...near(left, right, vectors)];
}

// A short form speaks for the match where one text writes it out and the other does not.
function spelledOut(left: Item, right: Item): Acronym[] {
  const all = [...left.acronyms.filter(({ short }) => !has(right, short)), ...right.acronyms.filter(({ short }) => !has(left, short))];
  const both = (word: string) => [left, right].every(({ terms }) => terms.some((term) => term.word === word));
  return all.filter(({ long }) => long.split(' ').some(both)).sort((a, b) => (a.short < b.short ? -1 : 1));
}

function has({ acronyms }: Item, short: string): boolean {
  return acronyms.some((acronym) => acronym.short === short);
}

function firstOf(terms: readonly Term[], stem: string): number {
  return terms.findIndex((term) => term.stem === stem);
}

function placeIn({ terms }: Item, { stem }: Term): number {
  return firstOf(terms, stem);
}

interface Nearness {
  readonly pair: string;
  readonly nearness: number;
}

function near(left: Item, right: Item, vectors: Vectors): string[] {
  const [lefts, rights] = [own(left, right, vectors), own(right, left, vectors)];
  const found: Nearness[] = [];
  for (const one of lefts) {
    for (const other of rights) {
      const nearness = nearnessOf(one, other);
      if (nearness >= 0.6) found.push({ pair: `${one.word} ~ ${other.word}`, nearness });
    }
  }
  return found
    .sort((a, b) => b.nearness - a.nearness || (a.pair < b.pair ? -1 : 1))
    .slice(0, 3)
    .map(({ pair }) => pair);
}

/** A word that the other item lacks, and where it points. */
interface Own {
  readonly word: string;
  readonly sense: string;
  readonly direction: Int16Array;
}

function own({ terms }: Item, other: Item, vectors: Vectors): Own[] {
  return terms
    .filter((term, place) => !other.stems.has(term.stem) && firstOf(terms, term.stem) === place)
    .map((term) => ({ word: term.word, sense: senseOf(term.stem), direction: wordDirection(term.stem, vectors) }));
}

function nearnessOf(one: Own, other: Own): number {
  return one.sense === other.sense ? 1 : cosine(one.direction, other.direction);
}
