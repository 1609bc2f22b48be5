import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import pluralize from 'pluralize';
import { normalizeText } from '../../src/categories/normalize.js';
import { capitalize, uncapitalize } from '../../src/categories/english.js';
import { regularEnding } from '../../src/categories/plural.js';

// ASCII texts are read with patterns of their own. Appending a word with another letter makes the code take the general pattern, which must
// not change the result for the rest of the text.
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...' .,+#%$-/\'"aAbBzZ059') }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('C++', 'U.S.', 'SQL', 'e.g. Node.js', '3.5 years', "don't", 'Time Management'),
);

test('normalises ASCII texts as it does any text', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const normalized = normalizeText(`${text} é`).replace(/ *é$/, '');
      expect(normalized === '' ? '' : normalizeText(text)).toBe(normalized);
    }),
    { numRuns: 1000 },
  ));

test('changes the case of the first letter of ASCII texts as of any text', () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(capitalize(`${text}é`)).toBe(text === '' ? 'É' : `${capitalize(text)}é`);
      // A text of one character is taken for a symbol, not for a word.
      if (text.length > 1) expect(uncapitalize(`${text}é`)).toBe(`${uncapitalize(text)}é`);
    }),
    { numRuns: 1000 },
  ));

test('gives words with a regular ending the same plural as the package pluralize does', () =>
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
