import { categoryKind, commonKind } from '../../categories/index.js';
import type { Category, Role } from '../../model/role.js';
import { headingsToCompare, toCompare } from '../categories-to-compare.js';
import { chooseCategories } from '../choose-categories.js';
import type { CategoryToCompare } from '../align-category.js';
import type { CompareOptions } from '../compare-options.js';
import { roleKey } from '../identity-keys.js';
import { followCriteria, lastEntry } from './criteria.js';
import type { Track } from './track.js';

/** A category of the levels of each track. */
export interface LadderCategoryToCompare extends Omit<CategoryToCompare, 'stated'> {
  /** For each track and each of its levels, what it states; null if it states nothing. */
  readonly stated: readonly (readonly (Category | null)[])[];
}

/**
 * Returns what there is to compare, in the order of comparisons. Headings of two tracks are joined by all that each track ever states.
 * @throws UserError for a chosen category that is neither stated nor the name of a standard one.
 */
export function ladderCategories(
  tracks: readonly Track[],
  { categories: chosen, match = 'wording' }: CompareOptions,
): LadderCategoryToCompare[] {
  const wholes = tracks.map(everStated);
  const levels = tracks.flatMap((track) => track.levels);
  const all = headingsToCompare(wholes, match, tracks.length === 1).map((headings) => ({
    ...toCompare(headings, levels),
    title: toCompare(headings, wholes).title,
  }));
  const categories = chosen ? chooseCategories(all, chosen) : all;
  return categories.map((category) => ({ ...category, stated: byTrack(category.stated, tracks) }));
}

/** A role that states everything which any level of the track states. */
function everStated({ role, levels }: Track): Role {
  const ids = new Set(levels.flatMap(({ categories }) => categories.map(({ id }) => id)));
  return { ...role, categories: [...ids].map((id) => everStatedIn(id, levels)) };
}

function everStatedIn(id: string, levels: readonly Role[]): Category {
  const stated = levels.map(({ categories }) => categories.find((category) => category.id === id) ?? null);
  const kind = commonKind(stated);
  const criteria = followCriteria(stated, categoryKind(kind), levels.map(roleKey), id);
  return { id, kind, entries: criteria.map(lastEntry) };
}

function byTrack<T>(values: readonly T[], tracks: readonly Track[]): T[][] {
  const starts = tracks.map((_, track) => tracks.slice(0, track).reduce((sum, { levels }) => sum + levels.length, 0));
  return tracks.map(({ levels }, track) => values.slice(starts[track], (starts[track] ?? 0) + levels.length));
}
