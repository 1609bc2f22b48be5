import type { ComparedCategory, Comparison, Row } from '../model/comparison.js';
import type { Gap, GapItem, GapPart } from '../model/gap.js';
import type { Role } from '../model/role.js';
import { categoryKind } from '../categories/index.js';
import { round } from '../categories/scale.js';
import type { CompareOptions } from './compare-options.js';
import { compareRoles, toComparedRole } from './compare-roles.js';
import { areLevelsOfOneRole } from './identity-keys.js';

/**
 * What somebody in one role keeps, raises, learns and leaves behind on the way to another.
 * @throws UserError as `compareRoles` does.
 */
export function gapBetween(from: Role, to: Role, options: CompareOptions = {}): Gap {
  const comparison = compareRoles([from, to], options);
  const rows = comparison.categories.flatMap((category) =>
    category.stated.every(Boolean) ? category.rows.filter((row) => !isUnknown(category, row)).map((row) => ({ category, row })) : [],
  );
  const isPromotion = areLevelsOfOneRole(from, to) && heightOf(from) < heightOf(to);
  const of = (part: GapPart): GapItem[] =>
    rows.filter(({ category, row }) => partOf(category, row, isPromotion) === part).map(({ category, row }) => toItem(category, row, part));
  return {
    schemaVersion: 1,
    kind: 'gap',
    from: toComparedRole(from),
    to: toComparedRole(to),
    keep: of('keep'),
    raise: of('raise').sort(byPriority),
    learn: of('learn').sort(byNeed),
    leave: of('leave'),
    steps: of('steps'),
    pay: of('pay'),
    notStated: notStated(comparison),
  };
}

function partOf({ id, kind }: ComparedCategory, row: Row, isPromotion: boolean): GapPart | null {
  return categoryKind(kind).gapPart(row, { category: id, isPromotion });
}

/** The level's place from 0; of the role itself below that. */
function heightOf({ level, levels }: Role): number {
  return levels.findIndex((id) => id === level);
}

function isUnknown({ kind, rows }: ComparedCategory, row: Row): boolean {
  return categoryKind(kind).isUnknown(row, rows);
}

/** O*NET's middle: what an item counts for that states no importance. */
const middle = 3;

function toItem({ id, kind }: ComparedCategory, { label, cells, match, delta }: Row, part: GapPart): GapItem {
  const [from = null, to = null] = cells;
  const importance = to?.importance;
  const rise = delta === null ? 0 : categoryKind(kind).rise(delta);
  const priority = part === 'raise' ? round((importance ?? middle) * rise) : part === 'learn' ? (importance ?? 0) : null;
  return { category: id, label, text: (to ?? from)?.text ?? '', from, to, match, delta, priority };
}

function byPriority(left: GapItem, right: GapItem): number {
  return (right.priority ?? 0) - (left.priority ?? 0) || (left.text < right.text ? -1 : 1);
}

const needs = ['required', undefined, 'preferred'];

/** What is asked for before what is welcome; what does not say stands between. */
function byNeed(left: GapItem, right: GapItem): number {
  return needs.indexOf(left.to?.need) - needs.indexOf(right.to?.need) || (right.priority ?? 0) - (left.priority ?? 0);
}

function notStated({ categories }: Comparison): Gap['notStated'] {
  return categories.flatMap((category) => {
    const { id, kind, title, stated } = category;
    if (!stated[1] || !categoryKind(kind).isAskedFor(id)) return [];
    const unknown = category.rows.filter((row) => !stated[0] || isUnknown(category, row)).filter(({ cells }) => cells[1]?.text !== 'none');
    const items = unknown.map((row) => toItem(category, row, 'learn'));
    return items.length === 0 ? [] : [{ category: id, title, items }];
  });
}
