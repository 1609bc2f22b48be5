import { kindNamed } from '../../categories/index.js';
import { nameOf, type ValueFault } from '../faults/value-fault.js';
import type { StrictCheck } from './subject.js';

/** Figures of pay and ratings that do not say where they come from. A level in words of the file's own is a statement, and no rating. */
export const unsourced: StrictCheck = {
  id: 'unsourced',
  finds: 'figures without a source',
  find: ({ steps }) =>
    steps.flatMap(({ statements }) =>
      statements.flatMap(({ kind, path, entries }): ValueFault[] => {
        const [wanting] = entries.flatMap((entry) => (entry.cell.source === undefined ? (kindNamed(kind).wantsSource(entry) ?? []) : []));
        if (wanting === undefined) return [];
        const message = `${nameOf(path)} is ${wanting} without a source`;
        return [{ path, part: 'value', message, hint: 'Say where it comes from: source names one of the sources.' }];
      }),
    ),
};
