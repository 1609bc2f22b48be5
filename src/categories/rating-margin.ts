import type { Delta } from '../model/comparison.js';
import type { Cell, Role, Source } from '../model/role.js';

/** For each role, its sources. */
export type SourcesByRole = readonly Role['sources'][];

/**
 * Whether ratings of one source differ by no more than its margin: means of a few raters come out a little different each time. An item that has levels is
 * judged by these, and its importance is only shown; without, by its importance.
 * @param cells for each role, what it states; null if it states nothing
 */
export function isWithinMargin(delta: Delta, cells: readonly (Cell | null)[], category: string, sources: SourcesByRole): boolean {
  const { changed, level, importance, notComparable } = delta;
  if (notComparable !== undefined || !changed?.every((field) => ratingFields.has(field))) return false;
  const margin = marginOf(cells, category, sources);
  if (margin === null) return false;
  const areLevelsStated = cells.every((cell) => cell === null || cell.level !== undefined);
  return [level, areLevelsStated ? undefined : importance].every((measure) => typeof measure !== 'number' || Math.abs(measure) <= margin);
}

const ratingFields = new Set(['level', 'importance', 'note']);

/** The margin within which a source's ratings in a category are about the same; null if the cells do not all cite one source that states it. */
function marginOf(cells: readonly (Cell | null)[], category: string, sources: SourcesByRole): number | null {
  let first: Source | undefined;
  let widest = 0;
  for (const [role, cell] of cells.entries()) {
    if (cell === null) continue;
    const { source: id = '', heading = category } = cell;
    const source = sources[role]?.[id];
    const margin = source?.margins?.[heading];
    if (source === undefined || margin === undefined || (first !== undefined && !isOneSource(source, first))) return null;
    first ??= source;
    widest = Math.max(widest, margin);
  }
  return first === undefined ? null : widest;
}

/** Two releases of one publication are one source: they have one address, and measure alike. */
function isOneSource(left: Source, right: Source): boolean {
  return left.url === undefined || right.url === undefined ? left.title === right.title : left.url === right.url;
}
