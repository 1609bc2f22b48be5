import { didYouMean, typoOf } from '../../spelling.js';
import type { ValueFault } from '../diagnostics/value-fault.js';
import type { LintCheck, LintSubject } from './lint-check.js';

/** Finds scales that apply to no category or attribute of the role or its levels, stated or inherited. Their names are probably misspelt. */
export const unusedScales: LintCheck = {
  id: 'unused-scales',
  finds: 'unused scales',
  find: (subject) => {
    const ratedNames = ratedNamesOf(subject);
    return Object.keys(subject.file.scales ?? {}).flatMap((name): ValueFault[] =>
      ratedNames.has(name)
        ? []
        : [{ path: ['scales', name], part: 'key', message: `the scale ${name} is not used`, hint: hintFor(name, ratedNames) }],
    );
  },
};

/** The names that a scale can have: categories and attributes. Includes empty categories, because roles that extend this one may fill them. */
function ratedNamesOf({ layers }: LintSubject): ReadonlySet<string> {
  const categories = layers.flatMap(({ resolved }) => resolved);
  return new Set(categories.flatMap(({ id, entries }) => [id, ...entries.flatMap(({ label }) => label ?? [])]));
}

function hintFor(name: string, ratedNames: ReadonlySet<string>): string {
  const typo = typoOf(name, ratedNames);
  return typo === undefined
    ? (didYouMean(name, ratedNames) ?? 'A scale has the name of the category or attribute that it is for.')
    : `Did you mean ${typo}?`;
}
