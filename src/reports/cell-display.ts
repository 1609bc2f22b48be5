// What the reports on roles and on comparisons show of cells besides their text: gauges, and notes that all cells share.
import type { CategoryKind } from '../categories/kind.js';
import type { Gauge } from '../model/gauge.js';
import type { Cell, Scale } from '../model/role.js';

/** The level of a cell as a bar, or its step on a ladder as rungs; null if it has no value on the scale. */
export function gaugeOf(cell: Cell, scale: Scale | null, kind: CategoryKind): Gauge | null {
  const value = kind.valueOnScale(scale, cell);
  if (scale === null || value === null) return null;
  return 'steps' in scale
    ? { type: 'rungs', ...value, minimum: 1, maximum: scale.steps.length }
    : { type: 'bar', ...value, minimum: scale.minimum, maximum: scale.maximum };
}

/** The note that all cells share, to print once for all of them. Null if they differ, or if there are too few cells to bother. */
export function commonNote(cells: readonly Cell[]): string | null {
  const note = cells[0]?.note;
  return note !== undefined && cells.length >= minimumCells && cells.every((cell) => cell.note === note) ? note : null;
}

const minimumCells = 3;
