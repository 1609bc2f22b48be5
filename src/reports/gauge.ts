import type { CategoryKind } from '../categories/kind.js';
import type { Cell, Scale } from '../model/role.js';
import type { Gauge } from '../model/report.js';

/** The level of a cell as a bar, or its step on a ladder as rungs; null if it has no value on the scale. */
export function gaugeOf(cell: Cell, scale: Scale | null, kind: CategoryKind): Gauge | null {
  const value = kind.valueOn(scale, cell);
  if (scale === null || value === null) return null;
  return 'steps' in scale
    ? { type: 'rungs', ...value, minimum: 1, maximum: scale.steps.length }
    : { type: 'bar', ...value, minimum: scale.minimum, maximum: scale.maximum };
}
