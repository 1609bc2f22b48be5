import type { CategoryKind } from '../../categories/kind.js';
import type { Row } from '../../model/comparison.js';
import type { StepsPart } from '../../model/screen/ratings.js';
import { gaugeOf } from '../cell-display.js';
import type { Amounts } from './amounts.js';

/** Whether all roles are on steps of one scale of words, and not all on the same. */
export function isOnSteps({ status, cells, scale }: Row, kind: CategoryKind): boolean {
  return (
    status === 'different' &&
    scale !== null &&
    'steps' in scale &&
    cells.every((cell) => cell !== null && gaugeOf(cell, scale, kind) !== null)
  );
}

/** Each row with the step of each role, in the given order; nothing if there are no rows. */
export function stepParts(rows: readonly Row[], kind: CategoryKind, { attributes }: Amounts): StepsPart[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'steps',
      rows: rows.map((row) => ({
        name: nameOf(row, kind),
        steps: row.cells.map((cell) => (cell === null ? null : gaugeOf(cell, row.scale, kind))),
      })),
      rowLimits: attributes,
    },
  ];
}

function nameOf({ label, cells }: Row, { namedBy }: CategoryKind): string {
  return label !== null && namedBy !== 'text' ? label : (cells.find((cell) => cell !== null)?.text ?? '');
}
