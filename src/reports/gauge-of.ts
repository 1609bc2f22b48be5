import { rankOf } from '../categories/scale.js';
import type { Cell, Scale } from '../model/role.js';
import type { Gauge } from '../model/report.js';

/** What of a cell can be drawn: its level, or its step on a ladder; null where it states neither on this scale. */
export function gaugeOf(cell: Cell, scale: Scale | null): Gauge | null {
  if (scale === null) return null;
  const stated = 'rank' in cell && cell.rank !== undefined ? { value: cell.rank, text: cell.text } : levelOf(cell, scale);
  if (stated === null) return null;
  return 'steps' in scale
    ? { type: 'rungs', ...stated, minimum: 1, maximum: scale.steps.length }
    : { type: 'bar', ...stated, minimum: scale.minimum, maximum: scale.maximum };
}

function levelOf(cell: Cell, scale: Scale): { value: number; text: string } | null {
  if (!('level' in cell) || cell.level === undefined) return null;
  const value = rankOf(cell.level, scale);
  return value === null ? null : { value, text: String(cell.level) };
}
