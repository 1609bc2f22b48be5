import { categoryKind, commonKind, entriesAs } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { PlacementPoint } from '../../model/placement.js';
import type { Entry, Role } from '../../model/role.js';
import { align } from '../align.js';
import { categoriesToCompare } from '../categories-to-compare.js';
import type { CategoryToCompare } from '../align-category.js';
import { roleKey } from '../identity-keys.js';
import { tiersOf } from '../tiers-of.js';
import { isAskedFor, isPoint } from '../line-evidence/asked-categories.js';
import type { AskedPoint } from '../line-evidence/asked-point.js';

/** What a level asks for and the level below does not. */
export interface LadderPoint extends AskedPoint {
  /** The place of the level, from 0. */
  readonly level: number;
  readonly change: PlacementPoint['change'];
  /**
   * The points of one higher level that take its place: what the criterion becomes there or, if it ends, what begins or is reworded there in its category, or else all that the level
   * adds.
   * Empty if the highest level still asks for it.
   */
  readonly replacedBy: readonly LadderPoint[];
}

/**
 * Returns the points of each level. A criterion that ends where nothing begins is no point: nobody above asks for it.
 * @param levels the lowest first
 * @throws UserError for a chosen category that the ladder does not state and that is not a standard one.
 */
export function ladderPoints(levels: readonly Role[], chosen: readonly string[] | undefined): readonly (readonly LadderPoint[])[] {
  const categories = categoriesToCompare(levels, { ...(chosen && { categories: [...chosen] }) }, true);
  const criteria = categories.flatMap((category) => criteriaOf(category, levels.map(roleKey)));
  const points: LadderPoint[][] = levels.map(() => []);
  // From the highest level down, because a point knows what takes its place above.
  for (let level = levels.length - 1; level >= 0; level -= 1)
    points[level] = criteria.flatMap((criterion) => pointOf(criterion, level, points, levels) ?? []);
  return points;
}

/** One criterion, with what each level says of it; null if that does not ask for it. */
interface Criterion {
  readonly category: string;
  readonly kind: CategoryKind;
  readonly entries: readonly (Entry | null)[];
}

function criteriaOf({ id, stated }: CategoryToCompare, levelKeys: readonly string[]): Criterion[] {
  const kind = categoryKind(commonKind(stated));
  const lists = stated.map((category) => (category && isAskedFor(category) ? entriesAs(category, kind.name).filter(isPoint) : []));
  return align(lists, tiersOf(kind, 'exact'), levelKeys, id).map(({ indices }) => ({
    category: id,
    kind,
    entries: indices.map((index, level) => (index === null ? null : (lists[level]?.[index] ?? null))),
  }));
}

/** The point of a criterion at a level; null if it is none. */
function pointOf(
  criterion: Criterion,
  level: number,
  points: readonly (readonly LadderPoint[])[],
  levels: readonly Role[],
): LadderPoint | null {
  const [entry = null, below = null] = [criterion.entries[level], level === 0 ? null : criterion.entries[level - 1]];
  const change = changeAt(criterion, level);
  const by = levels[level];
  if (!by || entry === null || change === null || change === 'lowered') return null;
  const replacedBy = replacementsOf(criterion, level, points);
  return replacedBy === null ? null : { level, category: criterion.category, entry, change, below, by, fields: [], replacedBy };
}

/** How a level changes a criterion that it asks for; null if it does not. */
function changeAt({ entries, kind }: Criterion, level: number): PlacementPoint['change'] | 'lowered' | null {
  const [entry = null, below = null] = [entries[level], level === 0 ? null : entries[level - 1]];
  if (entry === null) return null;
  if (below === null) return level === 0 ? 'start' : 'new';
  const delta = kind.difference([below, entry], true);
  if (delta === null) return null;
  if (kind.isReworded(delta) || delta.notComparable !== undefined) return 'changed';
  const increase = kind.increase(delta);
  return increase > 0 ? 'raised' : increase < 0 ? 'lowered' : null;
}

/** What takes the place of a point; empty if nothing does, null if it ends where nothing begins. */
function replacementsOf(criterion: Criterion, level: number, points: readonly (readonly LadderPoint[])[]): readonly LadderPoint[] | null {
  const later = criterion.entries.findIndex((entry, at) => at > level && (entry === null || changeAt(criterion, at) !== null));
  const there = later < 0 ? null : (points[later] ?? []);
  if (there === null) return [];
  const entry = criterion.entries[later] ?? null;
  const same = there.find((point) => entry !== null && point.entry === entry);
  if (same) return [same];
  const begun = there.filter(({ category, change }) => category === criterion.category && change !== 'raised');
  const replacements = begun.length > 0 ? begun : there;
  return replacements.length > 0 ? replacements : null;
}
