import type { Similarity } from '../model/comparison.js';
import { bandOf } from '../model/similarity-bands.js';

/** How alike roles are, in words: `closely related, more alike than 96% of all pairs of occupations`. */
export function similarityText({ score, percentile, shared, compared, stated, pairs }: Similarity): string {
  if (score === null) return 'too little is stated to say how alike they are';
  const { words } = bandOf(score);
  return [
    pairs.length > 1 ? `on average ${words}` : words,
    ...(shared ? [sharedText(shared)] : []),
    ...(percentile === null ? [] : [`more alike than ${Math.floor(percentile)}% of all pairs of occupations`]),
    ...(compared * 2 < stated ? [`judged by ${compared} ${compared === 1 ? 'category' : 'categories'} only`] : []),
  ].join(', ');
}

/** What both state, if only by asking for more or less of it: `both state 4 of 6 criteria`. */
export function sharedText({ count, of }: NonNullable<Similarity['shared']>): string {
  return `both state ${count === of ? 'the same' : `${count} of`} ${of} criteria`;
}
