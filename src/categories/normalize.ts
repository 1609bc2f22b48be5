import { isAscii } from '../similarity/is-ascii.js';
import { memoize } from '../similarity/memoize.js';

/**
 * A text without what does not count: case, punctuation and spacing. Signs that tell names apart are kept (`C`, `C++` and `C#` differ), those that
 * tell figures apart too (`> 5`, `< 5` and `-5`), and the letters of every script. A text of signs alone stays as it is.
 */
export const normalizeText = memoize((text) => {
  const folded = text.normalize('NFKC').toLowerCase().trim();
  const unquoted = folded.replace(/['’]/g, '');
  const words = isSigned.test(folded) ? signedWords(unquoted) : unquoted.replace(isAscii(unquoted) ? betweenAscii : between, ' ').trim();
  return words === '' ? folded : words;
});

const betweenAscii = /(?:(?<=[a-z0-9])\.(?=\s|$)|[^a-z0-9+#.%$])+/g;
const between = /(?:(?<=[\p{L}\p{N}])\.(?=\s|$)|[^\p{L}\p{M}\p{N}+#.%$€£])+/gu;

/** Few texts have such a sign, and to look for it in all would take long. */
const isSigned = /[<>≤≥\u2212]|-\d/;

/** What compares figures, written in one way: `≥5` and `>= 5` are one text. An arrow, and the hyphen of `2019-2024`, are no such signs. */
function signedWords(text: string): string {
  return text
    .replace(/<?[-=]+>|<-(?!\d)/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/≤/g, '<=')
    .replace(/≥/g, '>=')
    .replace(betweenSigned, ' ')
    .replace(/\s*([<>]=?)\s*/g, ' $1')
    .trim();
}

const betweenSigned = /(?:(?<=[\p{L}\p{N}])\.(?=\s|$)|(?<=[\p{L}\p{N}])-|-(?!\d)|(?<![<>])=|[^\p{L}\p{M}\p{N}+#.%$€£<>=-])+/gu;

/**
 * One way of writing for each meaning, in the order in which these come: of several, the first by its letters, capitals before small ones, whoever
 * writes it so.
 */
export function canonicalSpellings(written: readonly (readonly [meaning: string, text: string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [meaning, text] of written) {
    const known = found.get(meaning);
    if (known === undefined || text < known) found.set(meaning, text);
  }
  return found;
}
