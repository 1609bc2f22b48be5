import type { AttributeDelta, ItemDelta, Row } from '../model/comparison.js';
import type { Cell, ItemCell, Scale } from '../model/role.js';
import { normalizeText } from './normalize.js';
import { isSameScale, rankOf, round, spanOf } from './scale.js';

interface Rated {
  readonly cell: ItemCell;
  readonly scale: Scale | null;
}

const fields = ['level', 'importance', 'need', 'note'] as const;

/** What differs between items that are one thing. What one of them does not state is no difference. */
export function itemDifference(entries: readonly Rated[]): ItemDelta | null {
  const changed = fields.filter((field) => differs(entries, field));
  if (changed.length === 0) return null;
  return {
    changed,
    ...(changed.includes('level') && levelDelta(entries)),
    ...(changed.includes('importance') && importanceDelta(entries)),
  };
}

/** Of two figures the second less the first; of more, the highest less the lowest. Figures not stated are left out. */
export function spread(figures: readonly (number | null)[]): number {
  const stated = figures.filter((figure) => figure !== null);
  const [first = 0, second = first] = stated;
  return round(figures.length === 2 ? second - first : Math.max(...stated) - Math.min(...stated));
}

function differs(entries: readonly Rated[], field: (typeof fields)[number]): boolean {
  let first: Rated | undefined;
  for (const entry of entries) {
    if (entry.cell[field] === undefined) continue;
    if (!first) first = entry;
    else if (valueOf(entry, field) !== valueOf(first, field) || (field === 'level' && !isSameScale(entry.scale, first.scale))) return true;
  }
  return false;
}

function valueOf({ cell }: Rated, field: (typeof fields)[number]): number | string | undefined {
  return field === 'note' ? normalizeText(cell.note ?? '') : cell[field];
}

function levelDelta(entries: readonly Rated[]): { level: number } | { notComparable: string } {
  const rated = entries.filter((entry) => entry.cell.level !== undefined);
  if (rated.some((entry) => !isSameScale(entry.scale, rated[0]?.scale ?? null)))
    return { notComparable: 'the levels are on different scales' };
  return { level: spread(entries.map(({ cell, scale }) => (cell.level === undefined || !scale ? null : rankOf(cell.level, scale)))) };
}

function importanceDelta(entries: readonly Rated[]): { importance: number } {
  return { importance: spread(entries.map((entry) => entry.cell.importance ?? null)) };
}

const ratingFields = new Set(['level', 'importance']);

/** How far apart the levels are, as a part of the scale; 2 where what is said differs, or does not compare. */
export function itemContrast({ delta, scale }: Row<ItemCell, ItemDelta>): number {
  if (!delta || delta.notComparable !== undefined || delta.changed.some((field) => !ratingFields.has(field))) return 2;
  return delta.level === undefined ? 0 : Math.abs(delta.level) / (scale ? spanOf(scale) : 1);
}

/** How far apart the levels, steps or numbers of items and attributes are: `level +1.5, importance -0.5`. */
export function itemDeltaText(row: Row<Cell, AttributeDelta>): string | null {
  const { delta } = row;
  return delta === null ? null : measuresText(measuresOf(delta), row, 'notComparable' in delta ? delta.notComparable : undefined);
}

/** The same beside levels that are drawn: how far these are apart, and no more. */
export function briefItemDelta(row: Row<Cell, AttributeDelta>): string | null {
  const { delta } = row;
  const level = delta !== null && 'level' in delta ? delta.level : undefined;
  return level === undefined ? itemDeltaText(row) : measuresText([measure('', level)], row);
}

function measuresOf(delta: AttributeDelta): Measure[] {
  if ('rungs' in delta)
    return [{ figure: delta.rungs, text: (sign) => `${sign}${Math.abs(delta.rungs)} ${Math.abs(delta.rungs) === 1 ? 'rung' : 'rungs'}` }];
  if ('value' in delta) return [measure('', delta.value)];
  if (!('changed' in delta)) return [];
  return [
    ...(delta.level === undefined ? [] : [measure('level ', delta.level)]),
    ...(delta.importance === undefined ? [] : [measure('importance ', delta.importance)]),
  ];
}

/** A figure that lies between cells, and how it is said behind its sign. */
export interface Measure {
  readonly figure: number;
  readonly text: (sign: string) => string;
}

/** `+2 rungs` from the first of two roles to the second, `2 rungs apart` of more, and why the rest does not compare; null where nothing is to be said. */
export function measuresText(measures: readonly Measure[], { cells }: Pick<Row, 'cells'>, notComparable?: string): string | null {
  const isPair = cells.length === 2;
  const figures = measures.map(({ figure, text }) => text(isPair ? (figure < 0 ? '-' : '+') : ''));
  const measured = figures.length === 0 || isPair ? figures : [`${figures.join(', ')} apart`];
  const parts = [...measured, ...(notComparable === undefined ? [] : [`not comparable: ${notComparable}`])];
  return parts.length === 0 ? null : parts.join(', ');
}

/** `+2`, `level +2`. */
export function measure(name: string, figure: number): Measure {
  return { figure, text: (sign) => `${name}${sign}${Math.abs(figure)}` };
}
