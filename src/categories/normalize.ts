import { linkWords } from '../link-words.js';
import { isAscii } from '../similarity/is-ascii.js';
import { memoize } from '../similarity/memoize.js';

/**
 * Normalises a text for comparison: removes case, punctuation and extra spaces. Symbols that distinguish names stay (`C`, `C++` and `C#` differ), as
 * do those that distinguish numbers (`> 5`, `< 5` and `-5`) and the letters of every script. A text of nothing but symbols is only put in lower case.
 */
export const normalizeText = memoize((text) => {
  if (plainWords.test(text)) return text.toLowerCase();
  const folded = linkWords(text).normalize('NFKC').toLowerCase().trim();
  const unquoted = folded.replace(/['’]/g, '');
  const words = hasNumberSign.test(folded)
    ? normalizeSigned(unquoted)
    : unquoted.replace(isAscii(unquoted) ? separatorAscii : separator, ' ').trim();
  return words === '' ? folded : words;
});

/** What most names are: words with a space between them. */
const plainWords = /^[a-z0-9+#]+(?: [a-z0-9+#]+)*$/i;

const separatorAscii = /(?:(?<=[a-z0-9])\.(?=\s|$)|[^a-z0-9+#.%$])+/g;
const separator = /(?:(?<=[\p{L}\p{N}])\.(?=\s|$)|[^\p{L}\p{M}\p{N}+#.%$€£])+/gu;

/** Only a few texts have such a sign; the others take the faster path. */
const hasNumberSign = /[<>≤≥\u2212]|-\d/;

/** Writes comparison signs in one way, so that `≥5` and `>= 5` are equal. Arrows, and the hyphen in `2019-2024`, are separators. */
function normalizeSigned(text: string): string {
  return text
    .replace(/<?[-=]+>|<-(?!\d)/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/≤/g, '<=')
    .replace(/≥/g, '>=')
    .replace(separatorSigned, ' ')
    .replace(/\s*([<>]=?)\s*/g, ' $1')
    .trim();
}

const separatorSigned = /(?:(?<=[\p{L}\p{N}])\.(?=\s|$)|(?<=[\p{L}\p{N}])-|-(?!\d)|(?<![<>])=|[^\p{L}\p{M}\p{N}+#.%$€£<>=-])+/gu;

/**
 * Chooses one spelling for each meaning: the first in code-unit order (capitals first), so that the order of the input does not matter.
 * @returns spellings by meaning, in the order in which the meanings first occur
 */
export function canonicalSpellings(spellings: readonly (readonly [meaning: string, spelling: string])[]): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  for (const [meaning, spelling] of spellings) {
    const first = canonical.get(meaning);
    if (first === undefined || spelling < first) canonical.set(meaning, spelling);
  }
  return canonical;
}
