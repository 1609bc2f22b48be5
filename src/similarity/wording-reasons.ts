import type { Acronym } from './acronyms.js';
import { cosine, embedWord } from './embeddings.js';
import type { ParsedItem } from './parsed-item.js';
import { type Term, senseOf } from './terms.js';
import type { WordVectors } from './word-vectors.js';

/** An item, and the acronyms that were written out in it. */
export interface ExplainedItem extends ParsedItem {
  readonly acronyms: readonly Acronym[];
}

/**
 * The words, as written, that make two items alike: first acronyms that one item writes out ("SQL = structured query language"), then
 * shared words, those nearest the beginning first, then up to three pairs of words with related meanings ("customers ~ clients").
 */
export function wordingReasons(left: ExplainedItem, right: ExplainedItem, vectors: WordVectors): string[] {
  const acronyms = spelledOutAcronyms(left, right);
  const covered = new Set(acronyms.flatMap(({ long }) => long.split(' ')));
  const shared = left.terms
    .filter((term, index) => right.stems.has(term.stem) && firstIndexOf(left.terms, term.stem) === index && !covered.has(term.word))
    .sort(
      (a, b) =>
        a.position - b.position + firstIndexOf(right.terms, a.stem) - firstIndexOf(right.terms, b.stem) || (a.stem < b.stem ? -1 : 1),
    );
  return [
    ...acronyms.map(({ short, long }) => `${short} = ${long}`),
    ...shared.map((term) => term.word),
    ...relatedWords(left, right, vectors),
  ];
}

// An acronym is a reason if one text writes it out and the other does not.
function spelledOutAcronyms(left: ExplainedItem, right: ExplainedItem): Acronym[] {
  const all = [
    ...left.acronyms.filter(({ short }) => !hasAcronym(right, short)),
    ...right.acronyms.filter(({ short }) => !hasAcronym(left, short)),
  ];
  const isShared = (word: string) => [left, right].every(({ terms }) => terms.some((term) => term.word === word));
  return all.filter(({ long }) => long.split(' ').some(isShared)).sort((a, b) => (a.short < b.short ? -1 : 1));
}

function hasAcronym({ acronyms }: ExplainedItem, short: string): boolean {
  return acronyms.some((acronym) => acronym.short === short);
}

function firstIndexOf(terms: readonly Term[], stem: string): number {
  return terms.findIndex((term) => term.stem === stem);
}

interface RelatedPair {
  readonly pair: string;
  readonly similarity: number;
}

function relatedWords(left: ExplainedItem, right: ExplainedItem, vectors: WordVectors): string[] {
  const [leftWords, rightWords] = [unsharedWords(left, right, vectors), unsharedWords(right, left, vectors)];
  const related: RelatedPair[] = [];
  for (const leftWord of leftWords) {
    for (const rightWord of rightWords) {
      const similarity = wordSimilarity(leftWord, rightWord);
      if (similarity >= 0.6) related.push({ pair: `${leftWord.word} ~ ${rightWord.word}`, similarity });
    }
  }
  return related
    .sort((a, b) => b.similarity - a.similarity || (a.pair < b.pair ? -1 : 1))
    .slice(0, 3)
    .map(({ pair }) => pair);
}

/** A word that the other item does not contain. */
interface UnsharedWord {
  readonly word: string;
  readonly sense: string;
  readonly vector: Int16Array;
}

function unsharedWords({ terms }: ExplainedItem, other: ExplainedItem, vectors: WordVectors): UnsharedWord[] {
  return terms
    .filter((term, index) => !other.stems.has(term.stem) && firstIndexOf(terms, term.stem) === index)
    .map((term) => ({ word: term.word, sense: senseOf(term.stem), vector: embedWord(term.stem, vectors) }));
}

function wordSimilarity(left: UnsharedWord, right: UnsharedWord): number {
  return left.sense === right.sense ? 1 : cosine(left.vector, right.vector);
}
