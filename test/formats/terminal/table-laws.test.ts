import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../../src/compare/compare-roles.js';
import { gapBetween } from '../../../src/compare/gap.js';
import type { Style } from '../../../src/formats/format.js';
import { table } from '../../../src/formats/terminal/table.js';
import { widthOf } from '../../../src/formats/terminal/wrap.js';
import type { Role } from '../../../src/model/role.js';
import type { Report } from '../../../src/model/report.js';
import type { Text } from '../../../src/model/text.js';
import { comparisonReport } from '../../../src/reports/comparison.js';
import { gapReport } from '../../../src/reports/gap.js';
import { matrixReport } from '../../../src/reports/matrix.js';
import { roleReport } from '../../../src/reports/role.js';
import { readRole } from '../../generate.js';

// Characters that take one column, two, or none of their own.
const words = ['Plan', 'budgets', 'for', 'the', 'whole', 'year', 'C++', '日本語', '👩‍🏫', 'cafe\u0301', 'e\u0301tude', 'नमस्ते', 'SQL,'];
const long = 'https://example.com/a/very/long/link/that/no/column/is/wide/enough/for';
const phrase = fc
  .array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constant(long) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) => all.join(' '));
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const item = (level: fc.Arbitrary<number | string>): fc.Arbitrary<object> =>
  fc.record({
    text: phrase,
    level: optional(level),
    importance: optional(fc.constantFrom(1, 2.5, 5)),
    need: optional(fc.constantFrom('required', 'preferred')),
    note: optional(phrase),
    theme: optional(fc.constantFrom('One theme', 'Another 日本')),
  });
const figures = fc.uniqueArray(fc.constantFrom('p10', 'p25', 'median', 'mean', 'p75', 'p90'), { maxLength: 6 }).chain((statistics) =>
  fc.tuple(
    ...statistics.map((statistic) =>
      fc.record({
        statistic: fc.constant(statistic),
        amount: fc.integer({ min: 0, max: 400_000 }),
        currency: fc.constantFrom('USD', 'CHF'),
        period: fc.constant('year'),
        occupation: optional(phrase),
        'top-coded': optional(fc.boolean()),
      }),
    ),
  ),
);
const role = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  title: fc.constantFrom('Baker', 'Head of 日本語 Programmes and Étude', 'Engineer 👩‍🏫'),
  summary: optional(phrase),
  duties: optional(fc.array(fc.oneof(phrase, item(fc.constantFrom(1, 2))), { maxLength: 8 })),
  requirements: optional(
    fc.record({
      education: optional(fc.record({ minimum: fc.constantFrom('none', 'bachelor', 'doctorate'), note: optional(phrase) })),
      experience: optional(phrase),
      certifications: optional(fc.array(phrase, { maxLength: 3 })),
    }),
  ),
  skills: optional(fc.array(item(fc.constantFrom(0, 2, 4.12, 7)), { maxLength: 6 })),
  mastery: optional(fc.array(item(fc.constantFrom('little', 'much', 'all')), { minLength: 1, maxLength: 4 })),
  technologies: optional(
    fc.array(fc.constantFrom('Go', 'Git', 'SQL', 'Bash', 'Rust', 'C', 'Perl', 'Zig', 'Oracle Java', 'Kubernetes'), { maxLength: 10 }),
  ),
  pay: optional(figures),
  scales: fc.constant({ mastery: ['little', 'much', 'all'] }),
});
const roles = fc.array(role, { minLength: 2, maxLength: 5 });
const widths = fc.oneof(fc.integer({ min: 20, max: 60 }), fc.constantFrom(60, 80, 100, 120, 200));

async function readAll(raws: readonly object[]): Promise<Role[]> {
  return Promise.all(raws.map((raw, index) => readRole({ ...raw, id: `r${index}` })));
}

async function reportsOf(raws: readonly object[]): Promise<Report[]> {
  const read = await readAll(raws);
  const comparison = compareRoles(read);
  const [first, second] = read;
  if (!first || !second) throw new Error('expected at least two roles');
  return [
    comparisonReport(comparison),
    comparisonReport(comparison, { isExplained: true, sort: 'file' }),
    roleReport(first),
    gapReport(gapBetween(first, second), [first, second]),
  ];
}

const style = (width: number, rest: Partial<Style> = {}): Style => ({ color: 0, width, isAscii: false, ...rest });

test('prints no line that is wider than the width or ends in spaces', () =>
  fc.assert(
    fc.asyncProperty(roles, widths, async (raws, width) => {
      for (const report of await reportsOf(raws))
        for (const line of table.print(report, style(width)).split('\n')) {
          if (widthOf(line) > width) throw new Error(`${widthOf(line)} of ${width}: ${line}`);
          expect(line).toBe(line.trimEnd());
        }
    }),
    { numRuns: 40 },
  ));

test('prints no empty line for a chart that is not drawn', async () => {
  const pay = [{ statistic: 'mean', amount: 80, currency: 'USD', period: 'year' }];
  const [from, to] = await readAll([1, 2].map(() => ({ title: 'Baker', pay })));
  if (!from || !to) throw new Error('expected two roles');
  expect(
    table
      .print(gapReport(gapBetween(from, to), [from, to]), style(Infinity))
      .split('\n')
      .slice(4),
  ).toEqual(['Pay', '• mean, USD a year: $80, as before', '', 'The way back is another one: compare gap generated generated', '']);
});

test('prints the same text with and without colours and links', () =>
  fc.assert(
    fc.asyncProperty(roles, widths, fc.constantFrom(1 as const, 2 as const, 3 as const), async (raws, width, color) => {
      for (const report of await reportsOf(raws))
        expect(stripVTControlCharacters(table.print(report, style(width, { color, hasLinks: true })))).toBe(
          table.print(report, style(width)),
        );
    }),
    { numRuns: 15 },
  ));

test('counts each row of a category once', () =>
  fc.assert(
    fc.asyncProperty(roles, async (raws) => {
      const report = comparisonReport(compareRoles(await readAll(raws)));
      const printed = table.print(report, style(200));
      for (const block of report.blocks) {
        if (block.type !== 'comparison' || block.isProse || block.missing !== '') continue;
        const [, counts = ''] = new RegExp(`^${block.title} ─+ (.*)$`, 'm').exec(printed) ?? [];
        const numbers = [...counts.matchAll(/(\d+) (?:shared|differs?|only)/g)].map(([, count]) => Number(count));
        expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(block.rows.length);
      }
    }),
    { numRuns: 40 },
  ));

test.each([
  ['name', false],
  ['name and note', true],
])('shows every word of the %s of every item, in order', (_, isExplained) =>
  fc.assert(
    fc.asyncProperty(roles, fc.integer({ min: 40, max: 160 }), async (raws, width) => {
      const read = await readAll(raws);
      const printed = table.print(comparisonReport(compareRoles(read), { isExplained }), style(width)).toLowerCase();
      // The long link is left out below, because it is broken and continues on the next line of its column.
      const shown = printed.split(/\s+/);
      for (const { categories } of read)
        for (const { entries } of categories)
          for (const { cell } of entries) {
            for (const text of [cell.text, ...(isExplained && cell.note !== undefined ? [cell.note] : [])]) {
              const stated = text
                .toLowerCase()
                .split(/\s+/)
                .filter((word) => word !== '' && word !== long);
              expect(inOrder(stated.map(bare), shown.map(bare))).toBe(stated.length);
            }
          }
    }),
    { numRuns: 40 },
  ),
);

/** How many of the stated words, from the first on, occur in the shown ones in the same order. */
function inOrder(stated: readonly string[], shown: readonly string[]): number {
  let [found, start] = [0, 0];
  for (const word of stated) {
    const next = shown.indexOf(word, start);
    if (next < 0) return found;
    [found, start] = [found + 1, next + 1];
  }
  return found;
}

/** A word without brackets and punctuation. */
function bare(word: string): string {
  return word.replace(/^[(]+|[.,:;)]+$/g, '');
}

// Fewer than would run on as one text.
const few = fc.array(phrase, { minLength: 1, maxLength: 5 });

test('sets the lists of two roles in columns, however wide the characters are', () =>
  fc.assert(
    fc.asyncProperty(few, few, fc.constantFrom(80, 100, 120, 160), async (first, second, width) => {
      const raws = [first.map((text) => `My ${text}`), second.map((text) => `Your ${text}`)].map((duties) => ({ title: 'Baker', duties }));
      const printed = table.print(comparisonReport(compareRoles(await readAll(raws), { match: 'exact' })), style(width));
      const list = printed.slice(printed.indexOf('Job duties')).split('\n').slice(1);
      const columns = list.flatMap((line) => (line.includes('●') ? [widthOf(line.slice(0, line.indexOf('●')))] : []));
      expect(new Set(columns)).toEqual(new Set([width / 2 + 1]));
    }),
    { numRuns: 40 },
  ));

const asciiRole = fc.record({
  id: fc.constant('a'),
  title: fc.constantFrom('Baker', 'Cook'),
  duties: fc.array(fc.constantFrom('Knead dough', 'Bake', 'Clean the oven'), { maxLength: 3 }),
  requirements: fc.record({ education: fc.constantFrom('none', 'bachelor') }),
  skills: fc.array(fc.record({ text: fc.constantFrom('Time', 'Heat'), level: fc.constantFrom(1, 6.5) }), { maxLength: 2 }),
  technologies: fc.constant(['Go', 'Git', 'SQL', 'Bash', 'Rust', 'C', 'Perl']),
  pay: fc.constant([
    { statistic: 'p10', amount: 10_000, currency: 'EUR', period: 'year' },
    { statistic: 'median', amount: 20_000, currency: 'EUR', period: 'year' },
    { statistic: 'mean', amount: 20_100, currency: 'EUR', period: 'year' },
    { statistic: 'p90', amount: 40_000, currency: 'EUR', period: 'year', 'top-coded': true },
  ]),
});

test('prints only ASCII in ASCII style', () =>
  fc.assert(
    fc.asyncProperty(fc.array(asciiRole, { minLength: 2, maxLength: 4 }), widths, async (raws, width) => {
      const named = { origin: 'file', codes: {} } as const;
      const listed = [
        { ...named, id: 'a', title: 'Baker', found: null },
        { ...named, id: 'b', title: 'Cook', found: null },
      ];
      const scores = [
        [1, 0.5],
        [0.5, 1],
      ];
      const matrix = matrixReport({ schemaVersion: 1, kind: 'matrix', roles: listed, scores, percentiles: [] }, [null, null]);
      for (const report of [...(await reportsOf(raws)), matrix])
        expect(table.print(report, style(width, { isAscii: true }))).toMatch(/^[\n -~]*$/);
    }),
    { numRuns: 15 },
  ));

test('prints the simple cells of a table like spans with the same text', () => {
  const spaced = fc.tuple(fc.constantFrom('', ' ', '\t'), phrase, fc.constantFrom('', '  ', '\n')).map((parts) => parts.join(''));
  const cell = fc.oneof(fc.constantFrom('', 'Baker', 'Systems Engineer', 'a\u001b[31m'), phrase, spaced);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
      fc.constantFrom(Infinity, 120, 80, 40, 20),
      fc.constantFrom(0, 1, 3),
      fc.boolean(),
      (rows, width, color, isAscii) => {
        const printed = (tableRows: readonly (readonly Text[])[]): string =>
          table.print(
            { data: {}, blocks: [{ type: 'table', columns: ['Role', 'Title', 'From'], rows: tableRows }] },
            { color, width, isAscii },
          );
        expect(printed(rows)).toBe(printed(rows.map((cells) => cells.map((text) => [{ text }]))));
      },
    ),
  );
});

test('breaks no word of a table, but prints its rows as records', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('accounts-receivable-clerk', 'chef'),
          fc.constantFrom('Chef', 'Accounts Receivable Clerk'),
          phrase,
          phrase,
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      fc.integer({ min: 40, max: 200 }),
      (rows, width) => {
        const report: Report = { data: {}, blocks: [{ type: 'table', columns: ['Role', 'Title', 'Also called', 'Technologies'], rows }] };
        const shown = new Set(table.print(report, style(width)).split(/\s+/));
        for (const word of rows.flat().flatMap((text) => text.split(' '))) if (word !== long) expect(shown).toContain(word);
      },
    ),
  ));
