/** A word that the shell may insert at the cursor, and a description of it. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** What can be completed at the cursor: words, or paths, which the shell finds itself. */
export type Completions =
  { readonly kind: 'words'; readonly candidates: readonly Candidate[] } | { readonly kind: 'files' } | { readonly kind: 'folders' };

export const noCompletions: Completions = { kind: 'words', candidates: [] };

/** Makes completions of words without descriptions. */
export function wordCompletions(words: readonly string[]): Completions {
  return { kind: 'words', candidates: words.map((word) => ({ word, description: '' })) };
}
