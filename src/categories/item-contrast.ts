import type { ItemDelta, Row } from '../model/comparison.js';
import type { ItemCell } from '../model/role.js';
import { spanOf } from './scale.js';

const figures = new Set(['level', 'importance']);

/** How far apart the levels are, as a part of the scale; 2 where what is said differs, or does not compare. */
export function itemContrast({ delta, scale }: Row<ItemCell, ItemDelta>): number {
  if (!delta || delta.notComparable !== undefined || delta.changed.some((field) => !figures.has(field))) return 2;
  return delta.level === undefined ? 0 : Math.abs(delta.level) / (scale ? spanOf(scale) : 1);
}
