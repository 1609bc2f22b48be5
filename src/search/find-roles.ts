import { foldAccents } from '../fold-accents.js';
import { round } from '../categories/scale.js';
import { expandTerm } from './expand-term.js';
import { fieldNames } from './more-texts.js';
import { fieldBoosts, searchFields, splitWords } from './search-document.js';
import type { WordIndex } from './word-index.js';

/** A role that contains words of the query. */
export interface SearchMatch {
  /** The role's position in the index. */
  readonly position: number;
  /** For ranking only: there is no maximum. */
  readonly score: number;
  /** The fields that contain the words, those that count most first. */
  readonly fields: readonly string[];
  /** The words of the role that match, in lower case and sorted. */
  readonly terms: readonly string[];
  /** How many words of the query the role contains, leaving out small words such as `of`. */
  readonly matched: number;
}

/**
 * Finds the roles that contain words of the query in any form, best first; roles with more of the words rank higher. Of a word that no role contains, one
 * letter in five may be wrong, and its beginning is enough.
 * @param limit the maximum number of results
 */
export function findRoles(query: string, index: WordIndex, limit: number): SearchMatch[] {
  const queryLength = new Set(query.toLowerCase().split(/\s+/)).size;
  const { scores, matchedTerms, matchedTelling, hits } = scoreRoles(query, index);
  // Multiplied by the number of matched words twice, so that a role with more of the words ranks clearly higher.
  const rankScores = scores.map((score, role) => round(score * (matchedTerms[role] ?? 0) * ((matchedTerms[role] ?? 0) / queryLength)));
  return [...rankScores.keys()]
    .filter((role) => (matchedTerms[role] ?? 0) > 0)
    .sort((a, b) => (rankScores[b] ?? 0) - (rankScores[a] ?? 0) || a - b)
    .slice(0, limit)
    .map((role) => ({ position: role, score: rankScores[role] ?? 0, ...fieldsAndTermsOf(role, hits), matched: matchedTelling[role] ?? 0 }));
}

/**
 * The words of a query without small ones, each with the words of the library that match it, in lower case. Of a query of small words alone, all count.
 */
export function wordsByTerm(query: string, index: WordIndex): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    tellingTerms(query).map((term) => [term, new Set(expandTerm(term, index.words).map(({ wordId }) => index.words.at(wordId)))]),
  );
}

function tellingTerms(query: string): string[] {
  const terms = [...queryTerms(query).keys()];
  const telling = terms.filter((term) => !smallWords.has(term));
  return telling.length === 0 ? terms : telling;
}

const smallWords: ReadonlySet<string> = new Set(
  'a after an and are as at be by for from in into is of on or other that the their to up with'.split(' '),
);

const weights = fieldNames.map((field) => fieldBoosts[field]);

/** A word of the library that matches a word of the query, and the roles that contain it in one field. */
interface TermHit {
  readonly word: string;
  readonly field: number;
  readonly roles: Uint32Array;
}

interface RoleScores {
  readonly scores: Float64Array;
  /** How many words of the query each role contains. */
  readonly matchedTerms: Uint32Array;
  /** The same without small words. */
  readonly matchedTelling: Uint32Array;
  readonly hits: readonly TermHit[];
}

function scoreRoles(query: string, index: WordIndex): RoleScores {
  const roleCount = index.fieldLengths.length / searchFields.length;
  const [scores, matchedTerms, hits] = [new Float64Array(roleCount), new Uint32Array(roleCount), new Array<TermHit>()];
  const [telling, matchedTelling] = [new Set(tellingTerms(query)), new Uint32Array(roleCount)];
  const meanLengths = Array.from(index.totalLengths, (total) => total / roleCount);
  for (const [term, timesInQuery] of queryTerms(query)) {
    const isMatched = new Uint8Array(roleCount);
    for (const { wordId, weight } of expandTerm(term, index.words)) {
      for (const { field, roles, counts } of postingsOf(wordId, index)) {
        hits.push({ word: index.words.at(wordId), field, roles });
        const termWeight = timesInQuery * weight * (weights[field] ?? 1) * inverseDocumentFrequency(roles.length, roleCount);
        roles.forEach((role, i) => {
          const relativeLength = (index.fieldLengths[role * searchFields.length + field] ?? 0) / (meanLengths[field] ?? 1);
          scores[role]! += termWeight * saturation(counts[i] ?? 0, relativeLength);
          isMatched[role] = 1;
        });
      }
    }
    isMatched.forEach((matched, role) => (matchedTerms[role]! += matched));
    if (telling.has(term)) isMatched.forEach((matched, role) => (matchedTelling[role]! += matched));
  }
  return { scores, matchedTerms, matchedTelling, hits };
}

function queryTerms(query: string): Map<string, number> {
  const counts = new Map<string, number>();
  // Drops the s of customer's, which would match every other 's.
  for (const spelling of splitWords(query.replace(/['’]s(?![\p{L}\p{N}])/giu, ''))) {
    const term = spelling.toLowerCase();
    if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

interface FieldPostings {
  readonly field: number;
  readonly roles: Uint32Array;
  readonly counts: Uint32Array;
}

/** The fields in which a word occurs, each with the roles that contain it there. */
function postingsOf(wordId: number, { starts, roles, counts }: WordIndex): FieldPostings[] {
  const bounds = starts.subarray(wordId * searchFields.length, (wordId + 1) * searchFields.length + 1);
  const [first = 0, last = 0] = [bounds[0], bounds[searchFields.length]];
  const [wordRoles, wordCounts] = [roles.subarray(first, last), counts.subarray(first, last)];
  return searchFields.flatMap((_, field): FieldPostings[] => {
    const [from, to] = [(bounds[field] ?? 0) - first, (bounds[field + 1] ?? 0) - first];
    return from < to ? [{ field, roles: wordRoles.subarray(from, to), counts: wordCounts.subarray(from, to) }] : [];
  });
}

/**
 * BM25+ (Lv and Zhai 2011) with the parameters of minisearch, whose ranking this reproduces. Its first factor: the fewer roles contain a
 * word, the more it counts.
 */
function inverseDocumentFrequency(rolesWithWord: number, roleCount: number): number {
  return Math.log(1 + (roleCount - rolesWithWord + 0.5) / (rolesWithWord + 0.5));
}

/** Its second factor: how much a word counts that occurs so often in a field of this length, relative to the mean length. */
function saturation(count: number, relativeLength: number): number {
  const [k, b, d] = [1.2, 0.7, 0.5];
  return d + (count * (k + 1)) / (count + k * (1 - b + b * relativeLength));
}

function fieldsAndTermsOf(role: number, hits: readonly TermHit[]): Pick<SearchMatch, 'fields' | 'terms'> {
  const roleHits = hits.filter(({ roles }) => sortedIncludes(roles, role));
  const fields = new Set(roleHits.map(({ field }) => searchFields[field]));
  const words = new Set(roleHits.map(({ word }) => word));
  // A word with accents stands in the index without them too.
  for (const word of words) if (foldAccents(word) !== word) words.delete(foldAccents(word));
  return { fields: searchFields.filter((field) => fields.has(field)), terms: [...words].sort() };
}

/** @param sorted in ascending order */
function sortedIncludes(sorted: Uint32Array, value: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}
