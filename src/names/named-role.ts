import type { Code } from '../model/role.js';

/** A role with all names that people may type for it. */
export interface NamedRole {
  readonly id: string;
  readonly title: string;
  readonly codes: Readonly<Record<string, Code>>;
  readonly aliases: readonly string[];
  /** Published names of the occupation for which the role stands. */
  readonly otherNames: readonly OtherName[];
  /** People who work in its occupation, or null if unknown. Of a role that is a part of it, a tenth counts. */
  readonly employment: number | null;
  /** Whether the role stands for a whole occupation, and not for a part of one. */
  readonly isWhole: boolean;
}

export interface OtherName {
  readonly name: string;
  readonly kind: 'reported' | 'alternate' | 'occupation';
}
