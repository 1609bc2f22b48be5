import type { Text } from '../text.js';
import type { RowLimits } from './limits.js';

/** What several roles share, in one text: the first names, and how many more there are. */
export interface SharedPart {
  readonly type: 'shared';
  /** The places of the roles that share it, from 0; null if all do. */
  readonly roles: readonly number[] | null;
  /** The most telling first. */
  readonly names: readonly SharedName[];
  /** How many names are printed at most. */
  readonly most: number;
  /** What else they share, in words: `15 rated about the same`. */
  readonly rest: string | null;
}

export interface SharedName {
  readonly text: Text;
  /** Whether the roles say it in other words. */
  readonly isReworded: boolean;
}

/** A line for each group of roles, which begins with their marks and has as many names as fit. */
export interface GroupsPart {
  readonly type: 'groups';
  /** What several roles state, of which the first are printed. */
  readonly shared: readonly RoleGroup[];
  /** What one role alone states; all are printed. */
  readonly own: readonly RoleGroup[];
  readonly rowLimits: RowLimits;
  /** How many names a group has at most; null for as many as fit on a line. */
  readonly nameLimits: RowLimits | null;
}

/** What some of many roles have in common. */
export interface RoleGroup {
  /** The places of the roles, from 0; null if it is all of them. */
  readonly roles: readonly number[] | null;
  /** The most telling first. */
  readonly names: readonly SharedName[];
}

/** What groups of roles say of the same thing, beside each other, for each thing. */
export interface ValuesPart {
  readonly type: 'values';
  readonly rows: readonly ValueRow[];
  readonly rowLimits: RowLimits;
}

export interface ValueRow {
  /** Null if the section's name says it. */
  readonly name: string | null;
  readonly groups: readonly RoleGroup[];
}
