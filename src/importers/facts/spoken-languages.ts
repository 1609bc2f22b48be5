export interface SpokenLanguage {
  /** Its name in English: `German`. */
  readonly name: string;
  /** As it is written: `C1`, `fluent`; null if none is stated. */
  readonly level: string | null;
}

/** Reads the languages that a sentence names with how well they are spoken: `Deutsch (C1), Englisch fließend`. None where a language is only mentioned, as in `German customers`. */
export function readSpokenLanguages(_sentence: string): SpokenLanguage[] {
  return [];
}
