import { categoryKind } from '../../categories/index.js';
import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import type { LintCheck } from './lint-check.js';

/** Figures of pay and ratings that do not say where they come from. A level in words of the file's own is a statement, and no rating. */
export const unsourced: LintCheck = {
  id: 'unsourced',
  finds: 'figures without a source',
  find: ({ layers }) =>
    layers.flatMap(({ statements }) =>
      statements.flatMap(({ kind, path, entries }): ValueFault[] => {
        const [wanting] = entries.flatMap((entry) =>
          entry.cell.source === undefined ? (categoryKind(kind).wantsSource(entry) ?? []) : [],
        );
        if (wanting === undefined) return [];
        const message = `${formatPath(path)} is ${wanting} without a source`;
        return [{ path, part: 'value', message, hint: 'Say where it comes from: source names one of the sources.' }];
      }),
    ),
};
