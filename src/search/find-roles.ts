import { round } from '../categories/scale.js';
import { expandTerm } from './expand-term.js';
import { fieldBoosts, searchFields, splitWords } from './search-document.js';
import type { WordIndex } from './word-index.js';

/** A role that words were found in. */
export interface SearchMatch {
  /** The role's place in the index. */
  readonly position: number;
  /** Only to rank by: it has no upper end. */
  readonly score: number;
  /** Where the words stand, in the order of what counts most. */
  readonly fields: readonly string[];
  /** The words as the roles have them. */
  readonly terms: readonly string[];
}

/**
 * The roles that the words stand in, best first; all words before some. One letter in five may be wrong, and the beginning of a word does for the whole.
 * @param limit how many at the most
 */
export function findRoles(query: string, index: WordIndex, limit: number): SearchMatch[] {
  const wanted = new Set(query.toLowerCase().split(/\s+/)).size;
  const { scores, matched, hits } = tally(query, index);
  // Of two roles, the one that has more of the words is meant, were it by the square.
  const rank = scores.map((score, role) => round(score * (matched[role] ?? 0) * ((matched[role] ?? 0) / wanted)));
  return [...rank.keys()]
    .filter((role) => (matched[role] ?? 0) > 0)
    .sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b)
    .slice(0, limit)
    .map((place) => ({ position: place, score: rank[place] ?? 0, ...fieldsAndTermsAt(place, hits) }));
}

const weights = Object.values(fieldBoosts);

/** A word of the library that one of the query stands for, in one field. */
interface TermHit {
  readonly word: string;
  readonly field: number;
  readonly roles: Uint32Array;
}

interface Tally {
  readonly scores: Float64Array;
  /** How many words of the query stand in each role. */
  readonly matched: Uint32Array;
  readonly hits: readonly TermHit[];
}

function tally(query: string, index: WordIndex): Tally {
  const count = index.fieldLengths.length / searchFields.length;
  const [scores, matched, hits] = [new Float64Array(count), new Uint32Array(count), new Array<TermHit>()];
  const means = Array.from(index.totalLengths, (total) => total / count);
  for (const [word, times] of queryTerms(query)) {
    const found = new Uint8Array(count);
    for (const { wordId, weight } of expandTerm(word, index.words)) {
      for (const { field, roles, amounts } of postingsOf(wordId, index)) {
        hits.push({ word: index.words.at(wordId), field, roles });
        const worth = times * weight * (weights[field] ?? 1) * inverseDocumentFrequency(roles.length, count);
        roles.forEach((role, i) => {
          const relative = (index.fieldLengths[role * searchFields.length + field] ?? 0) / (means[field] ?? 1);
          scores[role]! += worth * saturation(amounts[i] ?? 0, relative);
          found[role] = 1;
        });
      }
    }
    found.forEach((isFound, role) => (matched[role]! += isFound));
  }
  return { scores, matched, hits };
}

function queryTerms(query: string): Map<string, number> {
  const amounts = new Map<string, number>();
  // Of customer's, the s would be found wherever else something is somebody's.
  for (const spelling of splitWords(query.replace(/['’]s(?![\p{L}\p{N}])/giu, ''))) {
    const word = spelling.toLowerCase();
    if (word !== '') amounts.set(word, (amounts.get(word) ?? 0) + 1);
  }
  return amounts;
}

interface Posting {
  readonly field: number;
  readonly roles: Uint32Array;
  readonly amounts: Uint32Array;
}

/** The fields that a word stands in, and in which roles. */
function postingsOf(place: number, { starts, roles, counts }: WordIndex): Posting[] {
  const bounds = starts.subarray(place * searchFields.length, (place + 1) * searchFields.length + 1);
  const [first = 0, last = 0] = [bounds[0], bounds[searchFields.length]];
  const [theirs, often] = [roles.subarray(first, last), counts.subarray(first, last)];
  return searchFields.flatMap((_, field): Posting[] => {
    const [from, to] = [(bounds[field] ?? 0) - first, (bounds[field + 1] ?? 0) - first];
    return from < to ? [{ field, roles: theirs.subarray(from, to), amounts: often.subarray(from, to) }] : [];
  });
}

/** BM25+ (Lv and Zhai 2011), with the figures of minisearch, from which this took over: how telling a word is that stands in so many of all roles. */
function inverseDocumentFrequency(stating: number, all: number): number {
  return Math.log(1 + (all - stating + 0.5) / (stating + 0.5));
}

/** And how much it counts when it stands there so often, in a text of such a length against the mean one. */
function saturation(amount: number, relativeLength: number): number {
  const [k, b, d] = [1.2, 0.7, 0.5];
  return d + (amount * (k + 1)) / (amount + k * (1 - b + b * relativeLength));
}

function fieldsAndTermsAt(place: number, hits: readonly TermHit[]): Pick<SearchMatch, 'fields' | 'terms'> {
  const there = hits.filter(({ roles }) => sortedIncludes(roles, place));
  const found = new Set(there.map(({ field }) => searchFields[field]));
  return { fields: searchFields.filter((field) => found.has(field)), terms: [...new Set(there.map(({ word }) => word))].sort() };
}

/** Places ascend. */
function sortedIncludes(roles: Uint32Array, role: number): boolean {
  let [low, high] = [0, roles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roles[middle] ?? 0) < role) low = middle + 1;
    else high = middle;
  }
  return roles[low] === role;
}
