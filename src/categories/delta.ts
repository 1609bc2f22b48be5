import type { AttributeDelta, Delta, ItemDelta, Row } from '../model/comparison.js';
import type { Cell, ItemCell, Scale } from '../model/role.js';
import { normalizeText } from './normalize.js';
import { isSameScale, rankOf, round, spanOf } from './scale.js';

// How matched entries differ: the difference of items, and any difference in words.

/** An item with the scale of its level. */
export interface RatedItem {
  readonly cell: ItemCell;
  readonly scale: Scale | null;
}

const comparedFields = ['level', 'importance', 'need', 'note'] as const;

/** Returns what differs between matched items; null if nothing does. A field that an item omits does not differ. */
export function itemDifference(entries: readonly RatedItem[]): ItemDelta | null {
  const changed = comparedFields.filter((field) => differs(entries, field));
  if (changed.length === 0) return null;
  return {
    changed,
    ...(changed.includes('level') && levelDelta(entries)),
    ...(changed.includes('importance') && { importance: numericDelta(entries.map(({ cell }) => cell.importance ?? null)) }),
  };
}

function differs(entries: readonly RatedItem[], field: (typeof comparedFields)[number]): boolean {
  let first: RatedItem | undefined;
  for (const entry of entries) {
    if (entry.cell[field] === undefined) continue;
    if (!first) first = entry;
    else if (fieldValue(entry, field) !== fieldValue(first, field) || (field === 'level' && !isSameScale(entry.scale, first.scale)))
      return true;
  }
  return false;
}

function fieldValue({ cell }: RatedItem, field: (typeof comparedFields)[number]): number | string | undefined {
  return field === 'note' ? normalizeText(cell.note ?? '') : cell[field];
}

function levelDelta(entries: readonly RatedItem[]): { level: number } | { notComparable: string } {
  const rated = entries.filter((entry) => entry.cell.level !== undefined);
  if (rated.some((entry) => !isSameScale(entry.scale, rated[0]?.scale ?? null)))
    return { notComparable: 'the levels are on different scales' };
  return { level: numericDelta(entries.map(({ cell, scale }) => (cell.level === undefined || !scale ? null : rankOf(cell.level, scale)))) };
}

/**
 * Returns the second of two numbers minus the first; of more, the highest minus the lowest. Rounded to two decimals.
 * @param numbers null if not stated, which is left out
 */
export function numericDelta(numbers: readonly (number | null)[]): number {
  const stated = numbers.filter((number) => number !== null);
  const [first = 0, second = first] = stated;
  return round(numbers.length === 2 ? second - first : Math.max(...stated) - Math.min(...stated));
}

/** Whether a row is the same although its ratings differ: by no more than the margin of their source. A note is no rating. */
export function isAboutTheSame({ status, delta }: Pick<Row, 'status' | 'delta'>): boolean {
  return status === 'same' && hasOtherValues(delta);
}

/** Whether anything but notes differs. */
export function hasOtherValues(delta: Delta | null): boolean {
  return delta !== null && !delta.changed?.every((field) => field === 'note');
}

const ratingFields = new Set(['level', 'importance']);

/** Returns how far apart the levels are, 0 to 1 of the scale; 2 if they do not compare, or if something else than ratings differs. */
export function itemDifferenceSize({ delta, scale }: Row<ItemCell, ItemDelta>): number {
  if (!delta || delta.notComparable !== undefined || delta.changed.some((field) => !ratingFields.has(field))) return 2;
  return delta.level === undefined ? 0 : Math.abs(delta.level) / (scale ? spanOf(scale) : 1);
}

/** Returns the difference of items or attributes in words: `level +1.5, importance -0.5`; null if there is nothing to add to the cells. */
export function itemDeltaText(row: Row<Cell, AttributeDelta>): string | null {
  const { delta } = row;
  return delta === null ? null : measuresText(measuresOf(delta), row, 'notComparable' in delta ? delta.notComparable : undefined);
}

/** The same next to levels that are drawn: only how far these are apart. */
export function briefItemDelta(row: Row<Cell, AttributeDelta>): string | null {
  const { delta } = row;
  const level = delta !== null && 'level' in delta ? delta.level : undefined;
  return level === undefined ? itemDeltaText(row) : measuresText([measure('', level)], row);
}

function measuresOf(delta: AttributeDelta): Measure[] {
  if ('steps' in delta)
    return [{ figure: delta.steps, text: (sign) => `${sign}${Math.abs(delta.steps)} ${Math.abs(delta.steps) === 1 ? 'step' : 'steps'}` }];
  if ('value' in delta) return [measure('', delta.value)];
  if (!('changed' in delta)) return [];
  return [
    ...(delta.level === undefined ? [] : [measure('level ', delta.level)]),
    ...(delta.importance === undefined ? [] : [measure('importance ', delta.importance)]),
  ];
}

/** One measured difference. */
export interface Measure {
  readonly figure: number;
  /** Formats the figure, without its own sign, after the given sign. */
  readonly text: (sign: string) => string;
}

/** Makes a measure of a plain number: `+2`, `level +2`. */
export function measure(name: string, figure: number): Measure {
  return { figure, text: (sign) => `${name}${sign}${Math.abs(figure)}` };
}

/**
 * Puts measured differences in words: `+2 steps` from the first role to the second, `2 steps apart` for more roles.
 * @param notComparable why the rest does not compare, which is appended
 * @returns null if there is nothing to say
 */
export function measuresText(measures: readonly Measure[], { cells }: Pick<Row, 'cells'>, notComparable?: string): string | null {
  const isPair = cells.length === 2;
  const figures = measures.map(({ figure, text }) => text(isPair ? (figure < 0 ? '-' : '+') : ''));
  const measured = figures.length === 0 || isPair ? figures : [`${figures.join(', ')} apart`];
  const parts = [...measured, ...(notComparable === undefined ? [] : [`not comparable: ${notComparable}`])];
  return parts.length === 0 ? null : parts.join(', ');
}
