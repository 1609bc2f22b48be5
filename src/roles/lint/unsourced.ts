import { categoryKind } from '../../categories/index.js';
import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import type { LintCheck } from './lint-check.js';

/** Finds pay figures and ratings without a source. A level on a scale of the file's own needs none. */
export const unsourced: LintCheck = {
  id: 'unsourced',
  finds: 'figures without a source',
  find: ({ layers }) =>
    layers.flatMap(({ statements }) =>
      statements.flatMap(({ kind, path, entries }): ValueFault[] => {
        const [reason] = entries.flatMap((entry) =>
          entry.cell.source === undefined ? (categoryKind(kind).sourceReason(entry) ?? []) : [],
        );
        if (reason === undefined) return [];
        const message = `${formatPath(path)} is ${reason} without a source`;
        return [{ path, part: 'value', message, hint: 'Set source to the id of one of the sources.' }];
      }),
    ),
};
