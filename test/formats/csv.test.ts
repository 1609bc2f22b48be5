import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csv } from '../../src/formats/csv.js';
import { sanitize } from '../../src/formats/sanitize.js';

const signs = [
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
  fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((parts) => parts.join('')),
);
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const records = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const row = fc.array(value, { minLength: width, maxLength: width });
  return fc.record({ columns: fc.array(text, { minLength: width, maxLength: width }), rows: fc.array(row, { maxLength: 4 }) });
});

test('whoever reads it by RFC 4180 gets each value back, and no spreadsheet a formula', () =>
  fc.assert(
    fc.property(records, ({ columns, rows }) => {
      const printed = csv.print(
        { data: {}, blocks: [], records: () => ({ columns, rows }) },
        { color: 0, width: Infinity, isAscii: false },
      );
      const read = Papa.parse<string[]>(printed.replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' });
      expect(read.errors).toEqual([]);
      expect(read.data.map((row) => row.map(bare))).toEqual(
        [columns, ...rows].map((row) => row.map((each) => bare(sanitize(String(each ?? ''))))),
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
])('%j is printed as %s', (given, printed) => {
  const report = { data: {}, blocks: [], records: () => ({ columns: ['c'], rows: [[given]] }) };
  expect(csv.print(report, { color: 0, width: Infinity, isAscii: false })).toBe(`c\r\n${printed}\r\n`);
});

/** Without the apostrophe that defuses it. */
function bare(field: string): string {
  return /^'\s*[=+\-@＝＋－＠]/.test(field) ? field.slice(1) : field;
}
