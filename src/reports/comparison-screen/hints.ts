import type { Comparison } from '../../model/comparison.js';
import type { Hint } from '../../model/report.js';
import { quoteForShell } from '../quote-for-shell.js';

/** What to type next. */
export function comparisonHints({ roles, seeAlso }: Comparison): Hint[] {
  const references = roles.map(({ origin, level, id, ref }) => (origin === 'bundled' && level === null ? id : ref));
  const canRepeat = references.every((reference) => reference !== '-' && !reference.startsWith('/dev/'));
  const [first, second] = references;
  const names = new Set([...references, ...roles.flatMap(({ id, ref }) => [id, ref])]);
  const isOfRoles = (next: readonly string[]): boolean => next.some((reference) => names.has(reference));
  return [
    { purpose: 'Every row and its source', command: '--full' },
    { purpose: 'As a page', command: '--open' },
    ...(!canRepeat || first === undefined || second === undefined
      ? []
      : roles.length === 2
        ? [{ purpose: 'As a plan', command: `compare gap ${quoteForShell(first)} ${quoteForShell(second)}` }]
        : [{ purpose: 'Two of them', command: `compare ${quoteForShell(first)} ${quoteForShell(second)}` }]),
    ...seeAlso
      .filter(isOfRoles)
      .slice(0, 1)
      .map((next) => ({ purpose: 'See also', command: `compare ${next.map(quoteForShell).join(' ')}` })),
  ];
}
