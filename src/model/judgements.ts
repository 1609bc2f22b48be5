/** Where an entry stands: the role's place among those compared, and the entry's place in its category. */
export interface Place {
  readonly role: number;
  readonly entry: number;
}

/** Two entries of different roles that were judged to be one thing. */
export interface Judgement {
  readonly left: Place;
  readonly right: Place;
  /** 0 to 1. */
  readonly score: number;
  /** The shared terms, told only where they are asked for. */
  readonly why?: () => readonly string[];
}
