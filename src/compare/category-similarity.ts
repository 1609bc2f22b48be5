import { isOfficialTable } from '../categories/own-measures.js';
import { round } from '../categories/scale.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Role } from '../model/role.js';
import { similarityIn, vectorsOfRole } from '../neighbors/index.js';
import type { CategoryResult } from './compare-category.js';
import { pairsOf, type PairSimilarities } from './similarity.js';

/** The facets of the similarity that are categories too. */
const facets = ['duties', 'skills', 'knowledge', 'technologies', 'interests'] as const;

/** What two bundled roles picked at random share of the other standard categories, on average (1,500 pairs). */
const chance: Readonly<Record<string, number>> = { requirements: 0.17, environment: 0.06, pay: 0.63 };

/**
 * Adds how alike the roles are in a category, corrected for chance as the whole similarity is: 0 if no more than two occupations picked at random. A
 * category of the roles' own counts by what is shared of it; an official table has no similarity, as nearly all occupations share all of it.
 */
export function withSimilarity({ category, similarities }: CategoryResult, roles: readonly Role[]): ComparedCategory {
  const facet = facets.find((id) => id === category.id);
  const pairs = pairsOf(roles);
  const corrected = similarities.map((shared, pair) => {
    const [left, right] = pairs[pair] ?? [];
    if (shared === null || !left || !right || [left, right].some((role) => statesTable(role, category.id))) return null;
    const similarity = facet ? similarityIn(facet, vectorsOfRole(left), vectorsOfRole(right)) : null;
    return similarity ?? correctedFor(category.id, shared);
  });
  const { id, title, kind, stated, counts, rows } = category;
  const similarity = meanOf(corrected);
  const isWhole = rows.every(({ status }) => status !== 'only');
  return { id, title, kind, stated, similarity: similarity === 1 && !isWhole ? almostOne : similarity, counts, rows };
}

/** The facets do not see the order of words, and figures are rounded; but 1 says that nothing is missing. */
const almostOne = 0.99;

function statesTable({ categories }: Role, id: string): boolean {
  return categories.some((category) => category.id === id && isOfficialTable(category));
}

function correctedFor(id: string, shared: number): number {
  const expected = chance[id] ?? 0;
  return Math.max(0, (shared - expected) / (1 - expected));
}

/** The mean over the pairs that state the category, with two decimals; adds in ascending order, so that the order of roles cannot change the last digit. */
function meanOf(similarities: PairSimilarities): number | null {
  const stated = similarities.filter((similarity) => similarity !== null).sort((a, b) => a - b);
  return stated.length === 0 ? null : round(stated.reduce((sum, similarity) => sum + similarity, 0) / stated.length);
}
