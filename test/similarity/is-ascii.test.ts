import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import pluralize from 'pluralize';
import { normalizeText } from '../../src/categories/normalize.js';
import { capitalize, plural, regularEnding, uncapitalize } from '../../src/categories/english.js';

// Text of ASCII alone is read by expressions of its own. A word of other letters behind it has it read as any text, and must change nothing else.
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...' .,+#%$-/\'"aAbBzZ059') }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('C++', 'U.S.', 'SQL', 'e.g. Node.js', '3.5 years', "don't", 'Time Management'),
);

test('what does not count is left out of ASCII as of any text', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const words = normalizeText(`${text} é`).replace(/ *é$/, '');
      expect(words === '' ? '' : normalizeText(text)).toBe(words);
    }),
    { numRuns: 1000 },
  ));

test('first letters of ASCII are made large and small as any', () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(capitalize(`${text}é`)).toBe(text === '' ? 'É' : `${capitalize(text)}é`);
      // A second letter is what tells a word from a sign.
      if (text.length > 1) expect(uncapitalize(`${text}é`)).toBe(`${uncapitalize(text)}é`);
    }),
    { numRuns: 1000 },
  ));

test('titles in sentences are written the same', () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(plural(`Heads of ${text} é`)).toBe(`${plural(`Heads of ${text} x`).slice(0, -1)}é`);
    }),
    { numRuns: 1000 },
  ));

test('words of regular endings have the plural that they have anyway', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') }),
      fc.constantFrom('neer', 'ager', 'oper', 'gner', 'ster', 'ist', 'yst', 'ian', 'tor', 'tant'),
      (start, end) => {
        expect(regularEnding.test(start + end)).toBe(true);
        expect(pluralize(start + end)).toBe(`${start}${end}s`);
      },
    ),
    { numRuns: 2000 },
  ));
