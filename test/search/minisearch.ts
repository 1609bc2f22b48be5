import MiniSearch from 'minisearch';
import type { Role } from '../../src/model/role.js';
import { toNearRole } from '../../src/near/index.js';
import { type Finding } from '../../src/search/find-roles.js';
import { boosts, fields, type Searchable, textsOf, wordsOf } from '../../src/search/searchable.js';
import { fromBytes, toBytes, type WordIndex } from '../../src/search/word-index.js';

/** What minisearch finds, of which the ranking and the tolerance for misspellings were taken over. */
export function oracle(roles: readonly Searchable[]): (query: string, limit: number) => Finding[] {
  const search = new MiniSearch({ fields: [...fields], idField: 'place', tokenize: wordsOf });
  search.addAll(roles.map((role, place) => ({ place, ...Object.fromEntries(textsOf(role).map((text, field) => [fields[field], text])) })));
  return (query, limit) => {
    const wanted = new Set(query.toLowerCase().split(/\s+/)).size;
    return search
      .search(query, {
        boost: boosts,
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        combineWith: 'OR',
      })
      .map(({ id, score, match, queryTerms }) => ({
        place: Number(id),
        score: Math.round(score * (queryTerms.length / wanted) * 100) / 100,
        fields: fields.filter((field) => Object.values(match).flat().includes(field)),
        terms: Object.keys(match).sort(),
      }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, limit);
  };
}

/** The index as a later run reads it. */
export function kept(index: WordIndex): WordIndex {
  const read = fromBytes(Buffer.concat(toBytes(index)));
  if (!read) throw new Error('an index is read as it was written');
  return read;
}

export function searchable(roles: readonly Role[]): Searchable[] {
  return roles.map((role) => ({
    role: toNearRole(role),
    named: { id: role.id, title: role.title, origin: role.origin, codes: role.codes },
  }));
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
