import { isAscii } from '../wording/ascii.js';
import { remembered } from '../wording/remembered.js';

/**
 * A text without what does not count: case, punctuation and spacing. Signs that tell names apart are kept
 * (`C`, `C++` and `C#` differ), and so are the letters of every script. A text of signs alone stays as it is.
 */
export const normal = remembered((text) => {
  const folded = text.normalize('NFKC').toLowerCase().trim();
  const between = isAscii(folded) ? /(?<=[a-z0-9])\.(?=\s|$)|[^a-z0-9+#.%$]+/g : /(?<=[\p{L}\p{N}])\.(?=\s|$)|[^\p{L}\p{M}\p{N}+#.%$€£]+/gu;
  const words = folded.replace(/['’]/g, '').replace(between, ' ').trim();
  return words === '' ? folded : words;
});
