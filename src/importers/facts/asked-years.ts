/** Experience that a sentence asks for. */
export interface AskedYears {
  /** At least this many. */
  readonly least: number;
  /** `3 to 5 years`: 5; null if there is no upper bound. */
  readonly most: number | null;
  /** The sentence without an introduction: `3 years in acute care`. */
  readonly text: string;
}

/** Reads the length of experience that a sentence asks for, in seven languages: `5+ years of Java`, `mindestens drei Jahre`; null if it asks for none. */
export function readAskedYears(_sentence: string): AskedYears | null {
  return null;
}
