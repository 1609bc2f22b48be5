import MiniSearch from 'minisearch';
import { round } from '../categories/scale.js';
import type { FoundRole, NamedRole } from '../model/near.js';
import type { NearRole } from '../near/index.js';

/** What is searched, and how much a word counts there against one in the duties. */
const boosts = { title: 6, aliases: 4, codes: 6, skills: 2, technologies: 2, knowledge: 1.5, duties: 1, summary: 1 } as const;

/** A role as the search reads it, and as its result names it. */
export interface Searchable {
  readonly role: NearRole;
  readonly named: NamedRole;
}

/**
 * The roles that the words stand in, best first; all words before some. One letter in five may be wrong, and the beginning of a word does for the whole.
 * @param limit how many at the most
 */
export function findRoles(words: string, roles: readonly Searchable[], limit: number): FoundRole[] {
  const search = new MiniSearch({ fields: Object.keys(boosts), idField: 'place' });
  search.addAll(roles.map(({ role, named }, place) => ({ place, ...textsOf(role, named) })));
  const found = search.search(words, {
    boost: boosts,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    combineWith: 'OR',
  });
  const wanted = new Set(words.toLowerCase().split(/\s+/)).size;
  return found
    .map(({ id, score, match, queryTerms }) => ({
      ...namedAt(roles, id),
      score: round(score * (queryTerms.length / wanted)),
      fields: fieldsOf(match),
      terms: Object.keys(match).sort(),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function textsOf(role: NearRole, named: NamedRole): Record<keyof typeof boosts, string> {
  return {
    title: role.title,
    aliases: role.aliases.join('\n'),
    codes: Object.values(named.codes)
      .map(({ code }) => code)
      .join('\n'),
    skills: role.skills.map(({ name }) => name).join('\n'),
    technologies: role.technologies.join('\n'),
    knowledge: role.knowledge.map(({ name }) => name).join('\n'),
    duties: role.duties.join('\n'),
    summary: role.summary,
  };
}

function namedAt(roles: readonly Searchable[], place: unknown): NamedRole {
  const found = roles[Number(place)];
  if (!found) throw new Error('a result names a role that was searched');
  return found.named;
}

/** In the order of what counts most. */
function fieldsOf(match: Readonly<Record<string, readonly string[]>>): string[] {
  const fields = new Set(Object.values(match).flat());
  return Object.keys(boosts).filter((field) => fields.has(field));
}
