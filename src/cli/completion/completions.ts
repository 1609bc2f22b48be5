/** A word that may stand at the cursor, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** What may stand at the cursor: words, or paths, which the shell knows best. */
export type Completions =
  { readonly kind: 'words'; readonly candidates: readonly Candidate[] } | { readonly kind: 'files' } | { readonly kind: 'folders' };

export const noCompletions: Completions = { kind: 'words', candidates: [] };

export function wordCompletions(words: readonly string[]): Completions {
  return { kind: 'words', candidates: words.map((word) => ({ word, description: '' })) };
}
