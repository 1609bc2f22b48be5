import { entriesOnOwnScale, isOwnCategory } from '../categories/own-measures.js';
import { roleContext } from '../categories/role-context.js';
import type { Role } from '../model/role.js';
import { categoriesToCompare } from './categories-to-compare.js';
import { type CategoryToCompare, compareCategory } from './compare-category.js';
import { areLevelsOfOneRole, roleKey } from './identity-keys.js';
import { namedStatements } from './named-statements.js';

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
  const isLadder = areLevelsOfOneRole(left, right);
  const own = categoriesToCompare(roles, {}, isLadder)
    .map(ownPart)
    .filter(({ stated }) => stated.every((category) => category !== null && category.entries.length > 0));
  if (own.length === 0) return [];
  const options = {
    isLadder,
    named: isLadder ? null : roles.map(namedStatements),
    contexts: roles.map(roleContext),
    sources: roles.map((role) => role.sources),
  };
  return own.flatMap((category) => {
    const { category: compared, similarities } = compareCategory(category, roles.map(roleKey), options);
    const [similarity] = similarities;
    if (similarity === null || similarity === undefined) return [];
    const count = compared.rows.filter(({ cells }) => cells.every((cell) => cell !== null)).length;
    return [{ id: compared.id, headings: category.headings, similarity, count, of: compared.rows.length }];
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
