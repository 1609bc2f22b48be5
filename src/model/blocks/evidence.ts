/** The points of a level or of a job ad, each with what speaks for it. */
export interface EvidenceBlock {
  readonly type: 'evidence';
  /** Whether to look at these points first; formats that fold may fold others. */
  readonly isFirst: boolean;
  /** Whether it is a list to tick off; otherwise it may be read as a table. */
  readonly isChecklist?: true;
  /** What the numbers count; lines if absent. */
  readonly unit?: 'line' | 'page';
  readonly points: readonly EvidencePoint[];
}

export interface EvidencePoint {
  /** What is asked for. */
  readonly asked: string;
  readonly state: 'met' | 'part' | 'missing';
  /** The numbers of the lines that speak for it; empty if none has a number. */
  readonly lines: readonly number[];
  /** What they say; empty if nothing speaks for it. */
  readonly evidence: string;
  /** Why it is not met in full; empty if it is. */
  readonly lacking: string;
}
