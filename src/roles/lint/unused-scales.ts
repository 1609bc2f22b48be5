import { didYouMean, typoOf } from '../../spelling.js';
import type { ValueFault } from '../diagnostics/value-fault.js';
import type { LintCheck, LintSubject } from './lint-check.js';

/** Scales of a name that no category and no attribute has, neither here, at a level, nor inherited: what they were meant for is rated on another. */
export const unusedScales: LintCheck = {
  id: 'unused-scales',
  finds: 'scales of nothing',
  find: (subject) => {
    const known = scalable(subject);
    return Object.keys(subject.file.scales ?? {}).flatMap((name): ValueFault[] => {
      if (known.has(name)) return [];
      return [{ path: ['scales', name], part: 'key', message: `nothing is rated on the scale ${name}`, hint: hintFor(name, known) }];
    });
  },
};

function hintFor(name: string, known: ReadonlySet<string>): string {
  const meant = typoOf(name, known);
  return meant === undefined
    ? (didYouMean(name, known) ?? 'A scale bears the name of a category or an attribute.')
    : `Did you mean ${meant}?`;
}

/** All that a scale may be of. A category that is stated as empty is: roles that extend this one may fill it. */
function scalable({ layers }: LintSubject): ReadonlySet<string> {
  const categories = layers.flatMap(({ resolved }) => resolved);
  return new Set(categories.flatMap(({ id, entries }) => [id, ...entries.flatMap(({ label }) => label ?? [])]));
}
