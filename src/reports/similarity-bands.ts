/** A range of similarity scores, as people are told it. */
export interface SimilarityBand {
  /** The lowest score of the band, −1 to 1. */
  readonly minimum: number;
  readonly words: string;
  /** How many of five blocks of a meter are full. */
  readonly blocks: number;
}

/** The highest first. The bounds are those of the nearest 1, 6, 15 and 25% of all pairs of bundled occupations. */
export const similarityBands: readonly SimilarityBand[] = [
  { minimum: 0.36, words: 'very closely related', blocks: 5 },
  { minimum: 0.2, words: 'closely related', blocks: 4 },
  { minimum: 0.11, words: 'related', blocks: 3 },
  { minimum: 0.06, words: 'loosely related', blocks: 2 },
  { minimum: -1, words: 'hardly related', blocks: 1 },
];

/** How many of five blocks of a meter are full for a score. */
export function filledBlocks(score: number): number {
  return similarityBands.find(({ minimum }) => score >= minimum)?.blocks ?? 1;
}
