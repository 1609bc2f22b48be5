/** Where an entry stands: the role's place among those compared, and the entry's place in its category. */
export interface EntryPosition {
  readonly role: number;
  readonly entry: number;
}

/** Two entries of different roles that were judged to be one thing. */
export interface Judgement {
  readonly left: EntryPosition;
  readonly right: EntryPosition;
  /** 0 to 1. */
  readonly score: number;
  /** The shared terms, told only where they are asked for. */
  readonly why?: () => readonly string[];
}
