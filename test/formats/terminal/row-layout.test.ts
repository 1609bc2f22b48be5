import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pipeRows } from '../../../src/formats/terminal/pipe-rows.js';
import { layoutRows } from '../../../src/formats/terminal/row-layout.js';
import { createTheme } from '../../../src/formats/terminal/theme.js';
import { type Line, wrap } from '../../../src/formats/terminal/wrap.js';
import type { Tone } from '../../../src/model/text.js';

const plain = createTheme({ color: 0, width: 80, isAscii: false });
const colored = createTheme({ color: 3, width: 80, isAscii: false, hasLinks: true });

const span = fc.record({
  text: fc
    .array(fc.constantFrom('Plan', 'budgets', '日本語', '👩‍🏫', 'cafe\u0301', 'नमस्ते', '…', '━━━'), { maxLength: 4 })
    .map((words) => words.join(' ')),
  tone: fc.constantFrom<Tone>('strong', 'muted', 'role-1', 'changed'),
  href: fc.constantFrom('https://example.com/'),
});
const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    widths: fc.array(fc.integer({ min: 2, max: 30 }), { minLength: columns, maxLength: columns }),
    gaps: fc.array(fc.constantFrom(' ', '  ', '   ', ' │ ', '  │ '), { minLength: columns - 1, maxLength: columns - 1 }),
    texts: fc.array(fc.array(span, { minLength: columns, maxLength: columns }), { maxLength: 40 }),
  }),
);

test.each([
  ['without colours', plain],
  ['with colours and links', colored],
])('cells of any script stand in their columns, %s', (_, theme) => {
  fc.assert(
    fc.property(table, ({ widths, gaps, texts }) => {
      const rows = texts.map((cells) => cells.map((text, column) => ({ lines: wrap(theme.spans([text]), widths[column] ?? 1) })));
      // For pipes, cells are padded one by one.
      expect(layoutRows(rows, widths, gaps, theme)).toEqual(pipeRows(rows, widths, gaps, theme));
    }),
  );
});

const lines = (...texts: string[]): Line[] => texts.map((text) => [{ text }]);

describe('a cell of several columns', () => {
  test('has their widths and the gaps between them', () => {
    const rows = [
      [{ lines: lines('Skills', '18 shared') }, { lines: lines('= what all of them say'), span: 3 }],
      [{ lines: [] }, { lines: lines('one') }, { lines: lines('two and', 'more') }, { lines: lines('three') }],
      [
        { lines: [], span: 2 },
        { lines: lines('of the last two'), span: 2 },
      ],
    ];
    expect(layoutRows(rows, [10, 8, 8, 8], [' ', '  ', ' │ '], plain)).toEqual([
      ['Skills     = what all of them say', '18 shared'],
      ['           one       two and  │ three', '                     more     │'],
      ['                     of the last two'],
    ]);
  });
});

test('nothing is cut, even if it is wider than its column', () => {
  const rows = [[{ lines: [[{ text: 'wider than four' }]] }, { lines: [[{ text: 'next' }]] }]];
  expect(layoutRows(rows, [4, 4], ['  '], plain)).toEqual([['wider than four  next']]);
});
