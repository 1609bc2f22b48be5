/** A word that may stand at the cursor, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What may stand at the cursor: words, or paths, which the shell knows best. */
export type Found =
  { readonly kind: 'words'; readonly candidates: readonly Candidate[] } | { readonly kind: 'files' } | { readonly kind: 'folders' };

export const nothing: Found = { kind: 'words', candidates: [] };

export function wordsOf(words: readonly string[]): Found {
  return { kind: 'words', candidates: words.map((word) => ({ word, about: '' })) };
}
