import type { ComparedCategory, Row } from '../model/comparison.js';
import { farthestFirst, alikeRows, mostTellingFirst, ratedRows } from './comparison-screen/ratings.js';
import type { ScreenContext } from './comparison-screen/screen-context.js';
import { byTelling } from './comparison-screen/technologies.js';
import { identifiedFirst, tellingRows } from './comparison-screen/telling-items.js';
import { isOnlyOf } from './row-counts.js';

/** What is known beside the rows. */
export type TellingContext = Pick<ScreenContext, 'roles' | 'all'>;

/**
 * The rows of a category, the most telling first: ratings by how far apart they are, or, where they are alike, by importance; technologies by how many
 * employers ask for them; items of one role by how little they are like any of another; and all others in their order.
 */
export function tellingOrder(category: ComparedCategory, context: TellingContext): Row[] {
  const { id, rows, stated } = category;
  const rated = ratedRows(category);
  if (rated) {
    const alike = alikeRows(category, rated, context.roles);
    const apart = rated.rows.filter((row) => !alike.includes(row));
    const others = rows.filter((row) => !alike.includes(row) && !apart.includes(row));
    return [...farthestFirst(apart), ...others, ...mostTellingFirst(alike, category, context)];
  }
  if (id === 'technologies') return byTelling(rows, context);
  const own = stated.flatMap((_, role) => tellingRows(category, role));
  return [...identifiedFirst(rows.filter((row) => stated.every((_, role) => !isOnlyOf(row, role)))), ...own];
}
