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

/** What was found alike before: to judge wording is most of what a comparison costs, and the same question has the same answer. */
export interface Judgements {
  /** What was found when the same was asked; null where it was not. */
  recall(question: string): readonly Judgement[] | null;
  keep(question: string, found: readonly Judgement[]): void;
}
