import { foldAccents } from '../../../fold-accents.js';

/** The words of a heading in lower case, without accents, punctuation and pictures; `&` for the signs that join two words. */
export function headingWords(heading: string): string {
  return foldAccents(heading)
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[&+/]/g, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
