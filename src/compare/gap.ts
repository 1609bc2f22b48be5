import type { ComparedCategory, Comparison, Row } from '../model/comparison.js';
import type { Gap, GapItem } from '../model/gap.js';
import type { Cell, ItemCell, Role } from '../model/role.js';
import { isPutOtherwise } from '../categories/is-put-otherwise.js';
import { round } from '../categories/scale.js';
import type { CompareOptions } from './compare-options.js';
import { compareRoles, toCompared } from './compare-roles.js';
import { isSameLadder } from './content.js';

/**
 * What somebody in one role keeps, raises, learns and leaves behind on the way to another.
 * @throws UserError as `compareRoles` does.
 */
export function gapBetween(from: Role, to: Role, options: CompareOptions = {}): Gap {
  const comparison = compareRoles([from, to], options);
  const rows = comparison.categories.flatMap((category) =>
    category.stated.every(Boolean) ? category.rows.filter((row) => !isUnknown(category, row)).map((row) => ({ category, row })) : [],
  );
  const isPromotion = isSameLadder(from, to) && heightOf(from) < heightOf(to);
  const of = (part: Part): GapItem[] =>
    rows.filter(({ category, row }) => partOf(category, row, isPromotion) === part).map(({ category, row }) => toItem(category, row, part));
  return {
    schemaVersion: 1,
    kind: 'gap',
    from: toCompared(from),
    to: toCompared(to),
    keep: of('keep'),
    raise: of('raise').sort(byPriority),
    learn: of('learn').sort(byNeed),
    leave: of('leave'),
    steps: of('steps'),
    pay: of('pay'),
    notStated: notStated(comparison),
  };
}

type Part = 'keep' | 'raise' | 'learn' | 'leave' | 'steps' | 'pay';

/** Interests and surroundings are not learnt, and prose is not done: they are no part of the way. */
const aside = new Set(['interests', 'environment', 'outlook']);

function partOf({ id, kind }: ComparedCategory, row: Row, isPromotion: boolean): Part | null {
  if (kind === 'pay') return row.cells.every(Boolean) ? 'pay' : null;
  if (kind === 'text' || aside.has(id)) return null;
  if (id !== 'requirements') return itemPart(row, isPromotion);
  if (row.label === 'education, fields') return row.status === 'only' ? 'steps' : 'keep';
  const isStep = row.label === 'experience' || row.label === 'education, minimum' || row.label === 'education, preferred';
  if (isStep) return row.cells.every(Boolean) ? 'steps' : null;
  return row.cells.some((cell) => cell?.text === 'none') ? null : itemPart(row, isPromotion);
}

/** On the way up a ladder, what the higher level puts otherwise is more than it was. */
function itemPart({ status, cells, delta }: Row, isPromotion: boolean): Part {
  if (status === 'only') return cells[0] ? 'leave' : 'learn';
  return distanceOf(delta) > 0 || (isPromotion && isPutOtherwise(delta)) ? 'raise' : 'keep';
}

/** The level's place from 0; of the role itself below that. */
function heightOf({ level, levels }: Role): number {
  return levels.findIndex((id) => id === level);
}

/** How far the level rises, as far as that can be counted. */
function distanceOf(delta: Row['delta']): number {
  if (!delta) return 0;
  if ('rungs' in delta) return delta.rungs;
  return 'level' in delta ? (delta.level ?? 0) : 0;
}

/** What is asked for under an attribute of which the first role says nothing: nothing is known of it, which is not that it is missing. */
function isUnknown({ kind, rows }: ComparedCategory, { label }: Row): boolean {
  return kind === 'attributes' && rows.every((row) => row.label !== label || !row.cells[0]);
}

/** O*NET's middle: what an item counts for that states no importance. */
const middle = 3;

function toItem({ id }: ComparedCategory, { label, cells, match, delta }: Row, part: Part): GapItem {
  const [from = null, to = null] = cells;
  const importance = importanceOf(to);
  const distance = distanceOf(delta);
  const priority = part === 'raise' ? round((importance ?? middle) * distance) : part === 'learn' ? (importance ?? 0) : null;
  return { category: id, label, text: (to ?? from)?.text ?? '', from, to, match, delta, priority };
}

function importanceOf(cell: Cell | null): number | undefined {
  return cell && isItem(cell) ? cell.importance : undefined;
}

function isItem(cell: Cell): cell is ItemCell {
  return 'importance' in cell || 'need' in cell;
}

function byPriority(left: GapItem, right: GapItem): number {
  return (right.priority ?? 0) - (left.priority ?? 0) || (left.text < right.text ? -1 : 1);
}

const needs = ['required', undefined, 'preferred'];

/** What is asked for before what is welcome; what does not say stands between. */
function byNeed(left: GapItem, right: GapItem): number {
  return needs.indexOf(needOf(left.to)) - needs.indexOf(needOf(right.to)) || (right.priority ?? 0) - (left.priority ?? 0);
}

function needOf(cell: Cell | null): ItemCell['need'] {
  return cell && isItem(cell) ? cell.need : undefined;
}

function notStated({ categories }: Comparison): Gap['notStated'] {
  return categories.flatMap((category) => {
    const { id, kind, title, stated } = category;
    if (!stated[1] || kind === 'text' || kind === 'pay' || aside.has(id)) return [];
    const unknown = category.rows.filter((row) => !stated[0] || isUnknown(category, row)).filter(({ cells }) => cells[1]?.text !== 'none');
    const items = unknown.map((row) => toItem(category, row, 'learn'));
    return items.length === 0 ? [] : [{ category: id, title, items }];
  });
}
