import { categoryKind } from '../categories/index.js';
import type { GapContext } from '../categories/kind.js';
import { listsName } from '../categories/part-tier.js';
import { round } from '../categories/scale.js';
import type { ComparedCategory, Comparison, Row } from '../model/comparison.js';
import type { Gap, GapItem, GapPart } from '../model/gap.js';
import type { Role } from '../model/role.js';
import type { CompareOptions } from './compare-options.js';
import { compareRoles, toComparedRole } from './compare-roles.js';
import { areLevelsOfOneRole } from './identity-keys.js';

/**
 * Returns what somebody who moves from one role to another keeps, raises, learns and leaves behind.
 * @throws UserError for a chosen category that neither role states and that is not a standard one.
 */
export function gapBetween(from: Role, to: Role, options: CompareOptions = {}): Gap {
  const comparison = compareRoles([from, to], options);
  const rows = comparison.categories.flatMap((category) =>
    category.stated.every(Boolean)
      ? category.rows.filter((row) => !isNotStated(category, row)).map((row) => ({ category, row: withListedName(category, row) }))
      : [],
  );
  const ladder = ladderBetween(from, to);
  const itemsOf = (part: GapPart): GapItem[] =>
    rows.filter(({ category, row }) => partOf(category, row, ladder) === part).map(({ category, row }) => toItem(category, row, part));
  return {
    schemaVersion: 1,
    kind: 'gap',
    from: toComparedRole(from),
    to: toComparedRole(to),
    keep: itemsOf('keep'),
    raise: itemsOf('raise').sort(byPriority),
    learn: itemsOf('learn').sort(byNeed),
    leave: itemsOf('leave'),
    steps: itemsOf('steps'),
    pay: itemsOf('pay'),
    notStated: notStated(comparison),
  };
}

/**
 * One entry may list several names, `JavaScript / TypeScript`, and stands in one row of a comparison. Whoever states it has them all, so in a gap it
 * also meets the others.
 */
function withListedName({ id, rows }: ComparedCategory, row: Row): Row {
  const [from, to] = row.cells;
  if (from || !to) return row;
  const listing = rows.find(({ cells: [cell] }) => cell && [id, row.label ?? id].some((list) => listsName(cell.text, to.text, list)));
  if (!listing?.cells[0]) return row;
  return { ...row, status: 'similar', match: { by: 'wording', score: 0.9, why: [to.text] }, cells: [listing.cells[0], to] };
}

function isNotStated({ kind, rows }: ComparedCategory, row: Row): boolean {
  return categoryKind(kind).isNotStated(row, rows);
}

function ladderBetween(from: Role, to: Role): GapContext['ladder'] {
  if (!areLevelsOfOneRole(from, to)) return null;
  return levelIndex(from) < levelIndex(to) ? 'up' : 'down';
}

/** The index of the role's level, from 0; -1 for the role itself. */
function levelIndex({ level, levels }: Role): number {
  return levels.findIndex((id) => id === level);
}

function partOf({ id, kind }: ComparedCategory, row: Row, ladder: GapContext['ladder']): GapPart | null {
  return categoryKind(kind).gapPart(row, { category: id, ladder });
}

/** The importance of an item that states none: the middle of O*NET's scale. */
const defaultImportance = 3;

function toItem({ id, kind }: ComparedCategory, { label, cells, match, delta }: Row, part: GapPart): GapItem {
  const [from = null, to = null] = cells;
  const importance = to?.importance;
  const increase = delta === null ? 0 : Math.max(0, categoryKind(kind).increase(delta));
  const priority = part === 'raise' ? round((importance ?? defaultImportance) * increase) : part === 'learn' ? (importance ?? 0) : null;
  return { category: id, label, text: (to ?? from)?.text ?? '', from, to, match, delta, priority };
}

function byPriority(left: GapItem, right: GapItem): number {
  return (right.priority ?? 0) - (left.priority ?? 0) || (left.text < right.text ? -1 : 1);
}

/** An item that states no need comes between those that do. */
const needOrder = ['required', undefined, 'preferred'];

function byNeed(left: GapItem, right: GapItem): number {
  return needOrder.indexOf(left.to?.need) - needOrder.indexOf(right.to?.need) || (right.priority ?? 0) - (left.priority ?? 0);
}

/** Returns what the second role requires while the first does not state the category, or the attribute. */
function notStated({ categories }: Comparison): Gap['notStated'] {
  return categories.flatMap((category) => {
    const { id, kind, title, stated } = category;
    if (!stated[1] || !categoryKind(kind).isRequirement(id)) return [];
    const unknown = category.rows
      .filter((row) => !stated[0] || isNotStated(category, row))
      .filter(({ cells }) => cells[1]?.text !== 'none');
    const items = unknown.map((row) => toItem(category, row, 'learn'));
    return items.length === 0 ? [] : [{ category: id, title, items }];
  });
}
