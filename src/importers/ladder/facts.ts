/** What a cell says: about a role, about a level, or that a level asks for something. */
export type Fact = RoleFact | LevelFact | CriterionFact;

export interface RoleFact {
  readonly type: 'role';
  readonly role: string;
  /** Prose and bullets as they stand in the cell; empty if nothing is said. */
  readonly description: string;
  readonly family: string;
}

export interface LevelFact {
  readonly type: 'level';
  readonly role: string;
  /** Null for the role as a whole. */
  readonly level: string | null;
  readonly title: string;
  readonly description: string;
  /** As they stand in the cells, with the heading, which may name currency and period. */
  readonly pay: readonly PayFact[];
}

export interface PayFact {
  readonly statistic: 'minimum' | 'median' | 'maximum' | 'range';
  readonly cell: string;
  readonly heading: string;
  readonly place: string;
}

export interface CriterionFact {
  readonly type: 'criterion';
  readonly role: string;
  readonly level: string | null;
  /** The heading that groups criteria; null if there is none. */
  readonly group: string | null;
  /** Null if the expectation stands for itself. */
  readonly criterion: string | null;
  /** What the criterion means at every level; may be empty. */
  readonly meaning: string;
  /** Whether the cell stands in a column of ratings. */
  readonly isRating: boolean;
  /** The cell that rates or says what is asked for; empty if only `expectation` does. */
  readonly cell: string;
  /** What the rating means there; may be empty. */
  readonly expectation: string;
  readonly place: string;
}

/** What could not be read, told when the import is done. */
export interface Remarks {
  /** Adds to the count of cells of this kind. */
  count(kind: 'absent'): void;
  /** Cells that are not in any role file. */
  unread(place: string, cell: string): void;
  say(sentence: string): void;
}
