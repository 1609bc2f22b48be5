import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { yaml } from '../../src/formats/yaml.js';

/** Texts that YAML 1.1 parsers, such as PyYAML, read as booleans, dates, times, numbers or the value type. */
const misread = ['yes', 'Yes', 'NO', 'on', 'Off', 'y', 'N', '2026-11-22', '12:30', '1_000', '0b1', '012', '='];

const print = (data: object): string => yaml.print({ data, blocks: [] }, { color: 0, width: 80, isAscii: false });

test.each(misread)('quotes the text %s, as a value and as a key, so that YAML 1.1 reads it as a text too', (text) => {
  const data = { value: text, list: [text], [text]: 1 };
  expect(print(data)).toBe(`value: "${text}"\nlist:\n  - "${text}"\n"${text}": 1\n`);
  for (const version of ['1.1', '1.2'] as const) expect(parse(print(data), { version })).toEqual(data);
});

test('quotes neither other values nor texts that are not misread', () => {
  expect(print({ yes: true, none: null, figure: 12.5, month: '2026-11', said: 'No bread' })).toBe(
    '"yes": true\nnone: null\nfigure: 12.5\nmonth: 2026-11\nsaid: No bread\n',
  );
});
