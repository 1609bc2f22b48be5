import { isOfficialTable } from '../categories/own-measures.js';
import { round } from '../categories/scale.js';
import type { Category, Role } from '../model/role.js';
import { similarityIn, vectorsOfRole } from '../neighbors/index.js';
import type { AlignedCategory, CategoryToCompare } from './align-category.js';
import type { ComparisonContext } from './comparison-context.js';
import { pairsOf, type PairSimilarities, pairSimilarities } from './similarity.js';

/** The facets of the similarity that are categories too. */
const facets = ['duties', 'skills', 'knowledge', 'technologies', 'interests'] as const;

/** What two bundled roles picked at random share of the other standard categories, on average (1,500 pairs). */
const chance: Readonly<Record<string, number>> = { requirements: 0.17, environment: 0.06, pay: 0.63 };

/**
 * How alike the roles are in a category, corrected for chance as the whole similarity is: 0 if no more than two occupations picked at random; null if fewer than
 * two state it. A category of the roles' own counts by what is shared of it; an official table has no similarity, as nearly all occupations share all of it.
 * @param align aligns the category; called only if its entries decide
 */
export function categorySimilarity(category: CategoryToCompare, context: ComparisonContext, align: () => AlignedCategory): number | null {
  let [aligned, shared]: [AlignedCategory?, PairSimilarities?] = [];
  const alignOnce = (): AlignedCategory => (aligned ??= align());
  const sharedBy = (pair: number): number | null => (shared ??= pairSimilarities(alignOnce(), context))[pair] ?? null;
  const sides = context.roles.map((role, place) => ({ role, stated: category.stated[place] ?? null }));
  const similarity = meanOf(
    pairsOf(sides).map(([left, right], pair) => {
      if ([left, right].some(({ role }) => statesTable(role, category.id))) return null;
      return inFacet(category.id, left, right) ?? correctedFor(category.id, sharedBy(pair));
    }),
  );
  return similarity === 1 && !isWhole(alignOnce()) ? almostOne : similarity;
}

interface Side {
  readonly role: Role;
  /** What it states in the category; null if nothing. */
  readonly stated: Category | null;
}

/** How alike two roles are in a category that is a facet of the similarity, too; null if it is none, or if they state nothing in it. */
function inFacet(id: string, left: Side, right: Side): number | null {
  const facet = facets.find((each) => each === id);
  const isStated = left.stated && right.stated && left.stated.entries.length + right.stated.entries.length > 0;
  return facet && isStated ? similarityIn(facet, vectorsOfRole(left.role), vectorsOfRole(right.role)) : null;
}

function isWhole({ groups }: AlignedCategory): boolean {
  return groups.every(({ entries }) => entries.every((entry) => entry !== null));
}

/** The facets do not see the order of words, and figures are rounded; but 1 says that nothing is missing. */
const almostOne = 0.99;

function statesTable({ categories }: Role, id: string): boolean {
  return categories.some((category) => category.id === id && isOfficialTable(category));
}

function correctedFor(id: string, shared: number | null): number | null {
  if (shared === null) return null;
  const expected = chance[id] ?? 0;
  return Math.max(0, (shared - expected) / (1 - expected));
}

/** The mean over the pairs that state the category, with two decimals; adds in ascending order, so that the order of roles cannot change the last digit. */
function meanOf(similarities: PairSimilarities): number | null {
  const stated = similarities.filter((similarity) => similarity !== null).sort((a, b) => a - b);
  return stated.length === 0 ? null : round(stated.reduce((sum, similarity) => sum + similarity, 0) / stated.length);
}
