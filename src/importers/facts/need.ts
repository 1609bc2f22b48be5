import { onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

/**
 * Whether a sentence or heading says that something is needed, or welcome and no more (`nice to have`, `a plus`, `von Vorteil`), in seven languages;
 * null if it says neither. What is welcome beside something needed makes the whole welcome, as `not required, but a plus` does.
 */
export function readNeed(text: string): 'required' | 'preferred' | null {
  const line = onOneLine(text);
  if (preferred.test(line)) return 'preferred';
  return required.test(line.replace(notNeeded, ' ')) ? 'required' : null;
}

const preferred = wordPattern(whole(wordsOf((language) => language.preferred)));
const required = wordPattern(whole(wordsOf((language) => language.required)));
const notNeeded = wordPattern(whole(wordsOf((language) => language.notNeeded)), 'g');
