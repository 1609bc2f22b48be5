/** Splits prose into its sentences. An abbreviation such as `z. B.` or `approx.` ends none. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=\p{Ll}{3}[.!?]|[\d)”"%][.!?])\s+(?=\p{Lu})/u).filter((sentence) => sentence.trim() !== '');
}
