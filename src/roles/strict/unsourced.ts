import { onetLevel } from '../../categories/scale.js';
import type { Entry } from '../../model/role.js';
import { nameOf } from '../faults/value-fault.js';
import type { StrictCheck } from './subject.js';

/** Figures of pay and ratings that do not say where they come from. A level in words of the file's own is a statement, and no rating. */
export const unsourced: StrictCheck = {
  id: 'unsourced',
  finds: 'figures without a source',
  find: ({ steps }) =>
    steps.flatMap(({ statements }) =>
      statements
        .filter(({ entries }) => entries.some((entry) => isFigure(entry) && entry.cell.source === undefined))
        .map(({ path, entries }) => ({
          path,
          part: 'value' as const,
          message: `${nameOf(path)} is ${entries[0]?.kind === 'pay' ? 'a figure' : 'rated'} without a source`,
          hint: 'Say where it comes from: source names one of the sources.',
        })),
    ),
};

function isFigure(entry: Entry): boolean {
  if (entry.kind === 'pay') return true;
  if (entry.kind === 'text') return false;
  return entry.cell.importance !== undefined || (entry.cell.level !== undefined && entry.scale === onetLevel);
}
