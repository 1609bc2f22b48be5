import type { ParsedRole } from '../parse-role.js';
import type { RoleWithLevels } from '../resolve-inheritance.js';
import type { ValueFault } from '../diagnostics/value-fault.js';
import { kindWarnings } from './kind-warnings.js';
import { levelDrops } from './level-drops.js';
import { nonstandardNames } from './nonstandard-names.js';
import { repeatsInherited } from './repeats-inherited.js';
import { outdated } from './outdated.js';
import { layersOf, type LintCheck } from './lint-check.js';
import { unsourced } from './unsourced.js';
import { unusedScales } from './unused-scales.js';

/** What is old: the day that it is, and how many months a figure may have. */
export interface LintOptions {
  readonly today: Date;
  readonly maxAge: number;
}

/** Every strict check of one file, in the order in which help lists them. */
export const lintChecks: LintCheck[] = [unsourced, outdated, repeatsInherited, levelDrops, kindWarnings, unusedScales, nonstandardNames];

/** What a reader would doubt in a file that is free of faults. */
export function lintRole(draft: ParsedRole, whole: RoleWithLevels, terms: LintOptions): ValueFault[] {
  const subject = { file: draft.role, layers: layersOf(draft, whole), ...terms };
  return lintChecks.flatMap(({ find }) => find(subject));
}
