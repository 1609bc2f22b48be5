import { foldWords } from './fold-words.js';
import { isSeniorityWord } from './seniority.js';

/** The words that most names of levels end with, apart from those of seniority: `Engineer`; null if there are none. */
export function sharedWords(names: readonly string[]): string | null {
  const endings = names.map((name) => {
    // `Senior-Entwickler:in` is senior, and one word.
    const words = name
      .slice(0, 200)
      .replace(/^\p{L}+-(?=\p{L}{3})/u, (first) => (isSeniorityWord(foldWords(first)) ? '' : first))
      .split(/(?:(?![:*_]in(?:nen)?(?!\p{L}))[^\p{L}\d&+#'’-])+/u)
      .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word));
    return words.filter(
      (word) => !isSeniorityWord(foldWords(word)) && !/^(?:\p{L}|[ivx]+|level|grade|band|stufe|niveau|nivel|livello|of)$/iu.test(word),
    );
  });
  const counts = new Map<string, { text: string; count: number; length: number }>();
  for (const words of endings) {
    for (let length = 1; length <= Math.min(words.length, 4); length += 1) {
      const text = words.slice(-length).join(' ');
      const known = counts.get(foldWords(text)) ?? { text, count: 0, length };
      counts.set(foldWords(text), { ...known, count: known.count + 1 });
    }
  }
  const best = [...counts.values()]
    .filter(({ count }) => count >= 2 && count * 2 > names.length)
    .toSorted((a, b) => b.count - a.count || b.length - a.length)[0];
  return best ? best.text.charAt(0).toUpperCase() + best.text.slice(1) : null;
}
