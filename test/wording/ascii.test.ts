import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normal } from '../../src/categories/normal.js';
import { capital, uncapital } from '../../src/categories/sentences.js';

// Text of ASCII alone is read by expressions of its own. A word of other letters behind it has it read as any text, and must change nothing else.
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...' .,+#%$-/\'"aAbBzZ059') }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('C++', 'U.S.', 'SQL', 'e.g. Node.js', '3.5 years', "don't", 'Time Management'),
);

test('what does not count is left out of ASCII as of any text', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const words = normal(`${text} é`).replace(/ *é$/, '');
      expect(words === '' ? '' : normal(text)).toBe(words);
    }),
    { numRuns: 1000 },
  ));

test('first letters of ASCII are made large and small as any', () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(capital(`${text}é`)).toBe(text === '' ? 'É' : `${capital(text)}é`);
      // A second letter is what tells a word from a sign.
      if (text.length > 1) expect(uncapital(`${text}é`)).toBe(`${uncapital(text)}é`);
    }),
    { numRuns: 1000 },
  ));
