/** A range of similarity scores, as people are told it. */
export interface SimilarityBand {
  /** The lowest score of the band, −1 to 1. */
  readonly minimum: number;
  readonly words: string;
  /** One word of at most seven letters, for a table. */
  readonly word: SimilarityWord;
  /** How many of five blocks of a meter are full, 1 to 5. */
  readonly blocks: number;
}

export type SimilarityWord = 'very' | 'close' | 'related' | 'loose' | 'hardly';

const hardlyRelated: SimilarityBand = { minimum: -1, words: 'hardly related', word: 'hardly', blocks: 1 };
const looselyRelated: SimilarityBand = { minimum: 0.07, words: 'loosely related', word: 'loose', blocks: 2 };
const related: SimilarityBand = { minimum: 0.13, words: 'related', word: 'related', blocks: 3 };

/** The highest first. The bounds are those of the nearest 1, 6, 15 and 25% of all pairs of bundled occupations. */
export const similarityBands: readonly SimilarityBand[] = [
  { minimum: 0.39, words: 'very closely related', word: 'very', blocks: 5 },
  { minimum: 0.22, words: 'closely related', word: 'close', blocks: 4 },
  related,
  looselyRelated,
  hardlyRelated,
];

/** The lowest score of roles that are called loosely related. */
export const looselyRelatedFrom = looselyRelated.minimum;

/** The lowest score of roles that are called related. */
export const relatedFrom = related.minimum;

export function bandOf(score: number): SimilarityBand {
  return similarityBands.find(({ minimum }) => score >= minimum) ?? hardlyRelated;
}

/** What is in each band, the nearest band first, in the given order; without bands that have nothing. */
export function groupByBand<Scored extends { readonly score: number }>(
  all: readonly Scored[],
): { band: SimilarityBand; members: Scored[] }[] {
  return similarityBands
    .map((band) => ({ band, members: all.filter(({ score }) => bandOf(score) === band) }))
    .filter(({ members }) => members.length > 0);
}
