import type { Acronym } from './acronyms.js';
import { cosine, embedWord } from './embeddings.js';
import type { ParsedItem } from './parsed-item.js';
import { type Term, senseOf } from './terms.js';
import type { WordVectors } from './word-vectors.js';

/** An item, and the short forms that were written out in it. */
export interface ExplainedItem extends ParsedItem {
  readonly acronyms: readonly Acronym[];
}

/**
 * The words that speak for two items being alike, in words as written: short forms first ("SQL = structured query language"), then shared
 * words, those nearest the head first, then up to three pairs of words of near meaning ("customers ~ clients").
 */
export function wordingReasons(left: ExplainedItem, right: ExplainedItem, vectors: WordVectors): string[] {
  const written = spelledOut(left, right);
  const covered = new Set(written.flatMap(({ long }) => long.split(' ')));
  const shared = left.terms
    .filter((term, place) => right.stems.has(term.stem) && firstOf(left.terms, term.stem) === place && !covered.has(term.word))
    .sort((a, b) => a.position + positionIn(right, a) - b.position - positionIn(right, b) || (a.stem < b.stem ? -1 : 1));
  return [
    ...written.map(({ short, long }) => `${short} = ${long}`),
    ...shared.map((term) => term.word),
    ...relatedWords(left, right, vectors),
  ];
}

// A short form speaks for the match where one text writes it out and the other does not.
function spelledOut(left: ExplainedItem, right: ExplainedItem): Acronym[] {
  const all = [
    ...left.acronyms.filter(({ short }) => !hasAcronym(right, short)),
    ...right.acronyms.filter(({ short }) => !hasAcronym(left, short)),
  ];
  const both = (word: string) => [left, right].every(({ terms }) => terms.some((term) => term.word === word));
  return all.filter(({ long }) => long.split(' ').some(both)).sort((a, b) => (a.short < b.short ? -1 : 1));
}

function hasAcronym({ acronyms }: ExplainedItem, short: string): boolean {
  return acronyms.some((acronym) => acronym.short === short);
}

function firstOf(terms: readonly Term[], stem: string): number {
  return terms.findIndex((term) => term.stem === stem);
}

function positionIn({ terms }: ExplainedItem, { stem }: Term): number {
  return firstOf(terms, stem);
}

interface RelatedPair {
  readonly pair: string;
  readonly similarity: number;
}

function relatedWords(left: ExplainedItem, right: ExplainedItem, vectors: WordVectors): string[] {
  const [lefts, rights] = [unsharedWords(left, right, vectors), unsharedWords(right, left, vectors)];
  const found: RelatedPair[] = [];
  for (const one of lefts) {
    for (const other of rights) {
      const nearness = wordSimilarity(one, other);
      if (nearness >= 0.6) found.push({ pair: `${one.word} ~ ${other.word}`, similarity: nearness });
    }
  }
  return found
    .sort((a, b) => b.similarity - a.similarity || (a.pair < b.pair ? -1 : 1))
    .slice(0, 3)
    .map(({ pair }) => pair);
}

/** A word that the other item lacks, and where it points. */
interface UnsharedWord {
  readonly word: string;
  readonly sense: string;
  readonly direction: Int16Array;
}

function unsharedWords({ terms }: ExplainedItem, other: ExplainedItem, vectors: WordVectors): UnsharedWord[] {
  return terms
    .filter((term, place) => !other.stems.has(term.stem) && firstOf(terms, term.stem) === place)
    .map((term) => ({ word: term.word, sense: senseOf(term.stem), direction: embedWord(term.stem, vectors) }));
}

function wordSimilarity(one: UnsharedWord, other: UnsharedWord): number {
  return one.sense === other.sense ? 1 : cosine(one.direction, other.direction);
}
