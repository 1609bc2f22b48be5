import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csv } from '../../src/formats/csv.js';
import { sanitize } from '../../src/formats/sanitize.js';

const characters = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '"',
  ',',
  ';',
  "'",
  '\t',
  '\r',
  '\n',
  ' ',
  '\u00a0',
  '\ufeff',
  '1',
  '2.5',
  'a',
  'é',
  '|',
  'SUM(A1)',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((parts) => parts.join('')),
);
const anyValue = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const records = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const row = fc.array(anyValue, { minLength: width, maxLength: width });
  return fc.record({ columns: fc.array(text, { minLength: width, maxLength: width }), rows: fc.array(row, { maxLength: 4 }) });
});

test('gives a reader of RFC 4180 every value back, and a spreadsheet no formula', () =>
  fc.assert(
    fc.property(records, ({ columns, rows }) => {
      const printed = csv.print(
        { data: {}, blocks: [], records: () => ({ columns, rows }) },
        { color: 0, width: Infinity, isAscii: false },
      );
      const read = Papa.parse<string[]>(printed.replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' });
      expect(read.errors).toEqual([]);
      expect(read.data.map((row) => row.map(withoutApostrophe))).toEqual(
        [columns, ...rows].map((row) => row.map((field) => withoutApostrophe(sanitize(String(field ?? ''))))),
      );
      for (const field of read.data.flat()) expect(field).not.toMatch(/^\s*[=@＝＋－＠]|^\s*[-+](?![\d.e+-]+$)/);
    }),
    { numRuns: 1000 },
  ));

test.each([
  ['=1+1', "'=1+1"],
  [' @SUM(A1)', "' @SUM(A1)"],
  ['\t=1', "' =1"],
  ['＝1', "'＝1"],
  ['-2+3', "'-2+3"],
  ['-2.5', '-2.5'],
  [-2.5, '-2.5'],
  ['a "b", c', '"a ""b"", c"'],
  [true, 'true'],
  [null, ''],
])('prints %j as %s', (value, printed) => {
  const report = { data: {}, blocks: [], records: () => ({ columns: ['c'], rows: [[value]] }) };
  expect(csv.print(report, { color: 0, width: Infinity, isAscii: false })).toBe(`c\r\n${printed}\r\n`);
});

/** The field without the apostrophe that keeps a spreadsheet from running it as a formula. */
function withoutApostrophe(field: string): string {
  return /^'\s*[=+\-@＝＋－＠]/.test(field) ? field.slice(1) : field;
}
