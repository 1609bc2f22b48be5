import { entriesOnOwnScale, isOwnCategory } from '../categories/own-measures.js';
import type { Role } from '../model/role.js';
import { alignCategory, type CategoryToCompare } from './align-category.js';
import { categoriesToCompare } from './categories-to-compare.js';
import { comparisonContext } from './comparison-context.js';
import { areLevelsOfOneRole } from './identity-keys.js';
import { pairSimilarities } from './similarity.js';

/** What two roles share of a category of their own making, or of a standard one that both rate on scales of their own. */
export interface SharedCategory {
  readonly id: string;
  /** The ids by which the roles state it. */
  readonly headings: readonly string[];
  /** 0 to 1: which part of their entries they share, each by how close its values are. */
  readonly similarity: number;
  /** The rows that both state, equally or not, and all rows. */
  readonly count: number;
  readonly of: number;
}

/** Compares two roles in what no fixed statistics can judge, by itself: what a third role states changes nothing. */
export function sharedCategories(left: Role, right: Role): SharedCategory[] {
  const roles = [left, right];
  const own = categoriesToCompare(roles, {}, areLevelsOfOneRole(left, right))
    .map(ownPart)
    .filter(({ stated }) => stated.every((category) => category !== null && category.entries.length > 0));
  if (own.length === 0) return [];
  const context = comparisonContext(roles);
  return own.flatMap((category) => {
    const aligned = alignCategory(category, context);
    const [similarity] = pairSimilarities(aligned, context);
    if (similarity === null || similarity === undefined) return [];
    const count = aligned.groups.filter(({ entries }) => entries.every((entry) => entry !== null)).length;
    return [{ id: category.id, headings: category.headings, similarity, count, of: aligned.groups.length }];
  });
}

/** The category, with what is of the roles' own in it. */
function ownPart(category: CategoryToCompare): CategoryToCompare {
  const stated = category.stated.map((each) => {
    if (each === null || isOwnCategory(each)) return each;
    const entries = entriesOnOwnScale(each);
    return entries.length > 0 ? { ...each, entries } : null;
  });
  return { ...category, stated };
}
