import type { Comparison } from '../../model/comparison.js';
import type { AllOccupations, RoleOccupation } from '../../model/occupations.js';
import type { Amounts } from './amounts.js';
import type { Role } from '../../model/role.js';

/** What the sections of the screen of a comparison are made from. */
export interface ScreenContext {
  readonly comparison: Comparison;
  readonly amounts: Amounts;
  /** The compared roles, in order. */
  readonly roles: readonly Role[];
  readonly all: AllOccupations | null;
  /** For each role, in order; null for a role of one's own. */
  readonly occupations: readonly (RoleOccupation | null)[];
}
