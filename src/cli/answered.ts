/** What comes of some lines: the text to write, and how many of them failed. */
export interface Answered {
  readonly text: string;
  readonly count: number;
  readonly failed: number;
}
