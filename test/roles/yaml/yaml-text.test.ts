import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { cleanText } from '../../../src/importers/files/published-file.js';
import type { YamlValue } from '../../../src/model/yaml-value.js';
import { yamlText } from '../../../src/roles/yaml/yaml-text.js';

const specialTexts = [
  'yes',
  'null',
  '~',
  '1e5',
  '0x1F',
  '- a',
  '# a',
  'a #b',
  'a: b',
  "it's",
  '"',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '[',
  '}',
  '1_000',
  '---',
  '? a',
  'C#',
  'a - b',
  '2024-05',
  '.inf',
  '|',
  '>-',
  'null ',
  '`',
];
const lineBreaks = ['\n', ' \n', '\n\n', '\r', '\t', '\u0085', '\u2028', '\u202e', '\ufeff', '\u0000'];
const word = fc.oneof(fc.constantFrom(...specialTexts), fc.string({ unit: 'grapheme', minLength: 1 }));
const words = fc.array(word, { minLength: 1, maxLength: 60 });
const cleanWords = words.map((each) => cleanText(each.join(' '))).filter((each) => each !== '');
// As in files that people wrote: in several lines, with spaces at the ends, and with characters that no screen shows.
const anyText = fc
  .array(
    fc.oneof(
      words.map((each) => each.join(' ')),
      fc.constantFrom(...lineBreaks),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof({ weight: 4, arbitrary: cleanWords }, anyText);
const value = fc.letrec<{ value: YamlValue; map: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 6 }),
    tie('map'),
  ),
  map: fc.dictionary(
    text.filter((key) => key !== '__proto__' && key.length < 200),
    tie('value'),
    { minKeys: 1, maxKeys: 5, noNullPrototype: true },
  ),
})).value;

test('writes YAML that parses to the same value, and the same text each time', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/), value, { minKeys: 1, noNullPrototype: true }), (map) => {
      expect(parse(yamlText(map))).toEqual(JSON.parse(JSON.stringify(map)));
      expect(yamlText(map)).toBe(yamlText(structuredClone(map)));
    }),
    { numRuns: 300 },
  );
});

test.each(['yes', 'NO', 'On', 'off', 'y', 'N', '12:30'])('quotes %s, so that YAML 1.1 parsers read it as text', (reserved) => {
  const map = { one: reserved, some: [reserved, reserved], [reserved]: reserved };
  expect(parse(yamlText(map), { version: '1.1' })).toEqual(map);
});
