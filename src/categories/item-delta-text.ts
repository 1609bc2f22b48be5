import type { AttributeDelta, Row } from '../model/comparison.js';
import type { Cell } from '../model/role.js';
import { type Measure, measure, measuresText } from './measure.js';

/** How far apart the levels, steps or numbers of items and attributes are: `level +1.5, importance -0.5`. */
export function itemDeltaText(row: Row<Cell, AttributeDelta>): string | null {
  const { delta } = row;
  return delta === null ? null : measuresText(measures(delta), row, 'notComparable' in delta ? delta.notComparable : undefined);
}

/** The same beside levels that are drawn: how far these are apart, and no more. */
export function briefItemDelta(row: Row<Cell, AttributeDelta>): string | null {
  const { delta } = row;
  const level = delta !== null && 'level' in delta ? delta.level : undefined;
  return level === undefined ? itemDeltaText(row) : measuresText([measure('', level)], row);
}

function measures(delta: AttributeDelta): Measure[] {
  if ('rungs' in delta)
    return [{ figure: delta.rungs, text: (sign) => `${sign}${Math.abs(delta.rungs)} ${Math.abs(delta.rungs) === 1 ? 'rung' : 'rungs'}` }];
  if ('value' in delta) return [measure('', delta.value)];
  if (!('changed' in delta)) return [];
  return [
    ...(delta.level === undefined ? [] : [measure('level ', delta.level)]),
    ...(delta.importance === undefined ? [] : [measure('importance ', delta.importance)]),
  ];
}
