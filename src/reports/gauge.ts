import type { CategoryKind } from '../categories/kind.js';
import type { Cell, Scale } from '../model/role.js';
import type { Gauge } from '../model/report.js';

/** What of a cell can be drawn: its level, or its step on a ladder; null where it states neither on this scale. */
export function gaugeOf(cell: Cell, scale: Scale | null, kind: CategoryKind): Gauge | null {
  const stated = kind.valueOn(scale, cell);
  if (scale === null || stated === null) return null;
  return 'steps' in scale
    ? { type: 'rungs', ...stated, minimum: 1, maximum: scale.steps.length }
    : { type: 'bar', ...stated, minimum: scale.minimum, maximum: scale.maximum };
}
