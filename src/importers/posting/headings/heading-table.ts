import type { AdPart } from '../statement.js';

/**
 * What a heading of a job ad is about. `topic` says nothing of duty or requirement by itself (`Education`, `Technical skills`); `other` is left out: the
 * company, how to apply, equal opportunity.
 */
export type HeadingName = AdPart | 'topic' | 'other';

/**
 * The headings of one language, each a regular expression in lower case, without accents, apostrophes and punctuation, with `&` for every word that joins two
 * (`and`, `or`).
 */
export type HeadingTable = Readonly<Partial<Record<HeadingName, HeadingPhrases>>>;

interface HeadingPhrases {
  /** The whole heading. */
  readonly whole: readonly string[];
  /** Words that tell what a heading is about wherever they stand in it. Only for headings that are such by their layout. */
  readonly words?: readonly string[];
}
