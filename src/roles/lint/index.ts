import type { ValueFault } from '../diagnostics/value-fault.js';
import type { ParsedRole } from '../parse-role.js';
import type { RoleWithLevels } from '../resolve-inheritance.js';
import { kindWarnings } from './kind-warnings.js';
import { levelDrops } from './level-drops.js';
import { type LintCheck, layersOf } from './lint-check.js';
import { nonstandardNames } from './nonstandard-names.js';
import { outdated } from './outdated.js';
import { repeatsInherited } from './repeats-inherited.js';
import { unsourced } from './unsourced.js';
import { unusedScales } from './unused-scales.js';

/** What counts as outdated. */
export interface LintOptions {
  readonly today: Date;
  /** In months. */
  readonly maxAge: number;
}

/** The lint checks of a single file, in the order in which help lists them. */
export const lintChecks: LintCheck[] = [unsourced, outdated, repeatsInherited, levelDrops, kindWarnings, unusedScales, nonstandardNames];

/** Runs all checks on a file without faults. Returns warnings about what is valid but probably a mistake. */
export function lintRole(parsed: ParsedRole, resolved: RoleWithLevels, options: LintOptions): ValueFault[] {
  const subject = { file: parsed.role, layers: layersOf(parsed, resolved), ...options };
  return lintChecks.flatMap(({ find }) => find(subject));
}
