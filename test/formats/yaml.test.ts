import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { yaml } from '../../src/formats/yaml.js';

/** What readers of YAML 1.1, such as PyYAML, take for truth values, dates, times, figures and the sign of a value. */
const misread = ['yes', 'Yes', 'NO', 'on', 'Off', 'y', 'N', '2026-11-22', '12:30', '1_000', '0b1', '012', '='];

const print = (data: object): string => yaml.print({ data, blocks: [] }, { color: 0, width: 80, isAscii: false });

test.each(misread)('the text %s is one in YAML 1.1 too, as a value and as a key', (text) => {
  const data = { value: text, list: [text], [text]: 1 };
  expect(print(data)).toBe(`value: "${text}"\nlist:\n  - "${text}"\n"${text}": 1\n`);
  for (const version of ['1.1', '1.2'] as const) expect(parse(print(data), { version })).toEqual(data);
});

test('what is no text, and what nobody misreads, stands as it is', () => {
  expect(print({ yes: true, none: null, figure: 12.5, month: '2026-11', said: 'No bread' })).toBe(
    '"yes": true\nnone: null\nfigure: 12.5\nmonth: 2026-11\nsaid: No bread\n',
  );
});
