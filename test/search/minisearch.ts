import MiniSearch from 'minisearch';
import type { Role } from '../../src/model/role.js';
import { toRoleFeatures } from '../../src/neighbors/index.js';
import { moreTexts } from '../../src/search/more-texts.js';
import { expandTerm, formWeight } from '../../src/search/expand-term.js';
import { type SearchMatch } from '../../src/search/find-roles.js';
import { fieldBoosts, searchFields, type SearchDocument, fieldTexts, splitWords } from '../../src/search/search-document.js';
import { deserializeWordIndex, serializeWordIndex, type WordIndex } from '../../src/search/word-index.js';

/** Searches with minisearch, whose ranking and tolerance for misspellings the search reproduces; only words that no role has may be misspelt. */
export function minisearchOf(roles: readonly SearchDocument[]): (query: string, limit: number) => Omit<SearchMatch, 'matched'>[] {
  const search = new MiniSearch({ fields: [...searchFields], idField: 'place', tokenize: splitWords });
  search.addAll(
    roles.map((role, place) => ({ place, ...Object.fromEntries(fieldTexts(role).map((text, field) => [searchFields[field], text])) })),
  );
  const known = new Set(roles.flatMap((role) => fieldTexts(role).flatMap(splitWords)).map((word) => word.toLowerCase()));
  return (query, limit) => {
    const queryLength = new Set(query.toLowerCase().split(/\s+/)).size;
    return search
      .search(query, {
        boost: fieldBoosts,
        prefix: (term) => term.length > 2 && !known.has(term.toLowerCase()),
        fuzzy: (term) => (term.length > 3 && !known.has(term.toLowerCase()) ? 0.2 : false),
        combineWith: 'OR',
      })
      .map(({ id, score, match, queryTerms }) => ({
        position: Number(id),
        score: Math.round(score * (queryTerms.length / queryLength) * 100) / 100,
        fields: searchFields.filter((field) => Object.values(match).flat().includes(field)),
        terms: Object.keys(match).sort(),
      }))
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, limit);
  };
}

/** The index as a later run reads it from the cache. */
export function roundTripped(index: WordIndex): WordIndex {
  const deserialized = deserializeWordIndex(Buffer.concat(serializeWordIndex(index)));
  if (!deserialized) throw new Error('the index was not read back');
  return deserialized;
}

export function toSearchDocuments(roles: readonly Role[]): SearchDocument[] {
  return roles.map((role) => ({
    role: toRoleFeatures(role),
    more: moreTexts(role, []),
    named: { id: role.id, title: role.title, origin: role.origin, codes: role.codes },
  }));
}

/** Whether a word of the query stands in the library in another form. minisearch does not know of forms. */
export function hasOtherForms(query: string, index: WordIndex): boolean {
  const terms = splitWords(query).map((term) => term.toLowerCase());
  return terms.some((term) => expandTerm(term, index.words).some(({ weight }) => weight === formWeight));
}

export function withoutCounts(found: readonly SearchMatch[]): Omit<SearchMatch, 'matched'>[] {
  return found.map(({ position, score, fields, terms }) => ({ position, score, fields, terms }));
}

export const queries = [
  'sofware enginer',
  'customer invoices',
  'nurse',
  'data data analyst',
  'C++',
  'the a of',
  '15-1252.00',
  'Éclair',
  'project management in health care',
  'x',
  'pro',
  '',
  '  spaces  here ',
  'Registered nurses',
  'librarian archivist museum',
];
