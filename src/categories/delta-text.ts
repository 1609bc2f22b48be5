import type { AttributeDelta, Row } from '../model/comparison.js';
import type { Cell } from '../model/role.js';

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
