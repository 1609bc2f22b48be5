/** What the items of a category mean, printed after its rows. */
export interface DefinitionsBlock {
  readonly type: 'definitions';
  /** The titles of the roles. */
  readonly roles: readonly string[];
  readonly items: readonly Definition[];
}

/** What a file says about an item besides what is compared. It is shown, and counts for nothing. */
export interface Definition {
  /** The item, or the value of an attribute; empty if what is above it says so. */
  readonly name: string;
  /** What all roles say comes first. */
  readonly parts: readonly DefinitionPart[];
}

/** What the same roles say. */
export interface DefinitionPart {
  /** The places of the roles, from 0; empty for all that say anything of the sort. */
  readonly roles: readonly number[];
  readonly description: string | null;
  readonly points: readonly string[];
}
