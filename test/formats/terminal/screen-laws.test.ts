import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Style } from '../../../src/formats/format.js';
import { table } from '../../../src/formats/terminal/table.js';
import { widthOf } from '../../../src/formats/terminal/wrap.js';
import type { Screen, ScreenPart, ScreenSection } from '../../../src/model/screen.js';

const words = ['Plan', 'budgets', 'for', 'the', 'whole', 'year.', 'C++', '日本語', '👩‍🏫', 'étude', 'An', 'internationalization'];
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const phrases = fc.array(phrase, { minLength: 1, maxLength: 20 });
const figure = (statistic: string): fc.Arbitrary<{ statistic: string; amount: number; text: string; isTopCoded: boolean }> =>
  fc.record({
    statistic: fc.constant(statistic),
    amount: fc.integer({ min: 0, max: 400_000 }),
    text: fc.constant('$1'),
    isTopCoded: fc.boolean(),
  });
const pair = fc.tuple(figure('p10'), figure('p90'));
const part: fc.Arbitrary<ScreenPart> = fc.oneof(
  fc.record({ type: fc.constant('prose' as const), text: phrase }),
  fc.record({
    type: fc.constant('lines' as const),
    lines: fc.array(fc.record({ text: phrase, aside: fc.option(phrase), remarks: phrases }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('bullets' as const), items: phrases }),
  fc.record({
    type: fc.constant('names' as const),
    names: phrases,
    lead: fc.option(fc.record({ mark: fc.constantFrom('above' as const, 'below' as const), words: fc.constant('most:') })),
  }),
  fc.record({
    type: fc.constant('bars' as const),
    minimum: fc.constant(0),
    maximum: fc.constantFrom(0, 5, 7, 100),
    hasMeans: fc.constant(true),
    rows: fc.array(
      fc.record({ name: phrase, value: fc.double({ min: 0, max: 7, noNaN: true }), mean: fc.double({ min: 0, max: 7, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    ),
  }),
  fc.integer({ min: 2, max: 6 }).chain((roles) =>
    fc.record({
      type: fc.constant('dumbbells' as const),
      minimum: fc.constant(0),
      maximum: fc.constantFrom(0, 5, 7, 100),
      figures: roles === 2 ? fc.constantFrom('columns' as const, 'change' as const) : fc.constant('columns' as const),
      rows: fc.array(
        fc.record({
          name: phrase,
          isToDo: fc.boolean(),
          values: fc.array(fc.option(fc.double({ min: -1, max: 8, noNaN: true })), { minLength: roles, maxLength: roles }),
        }),
        { minLength: 1, maxLength: 9 },
      ),
      rowLimits: fc.record({ narrow: fc.constantFrom(3, 5), normal: fc.constantFrom(3, 5), wide: fc.constantFrom(5) }),
    }),
  ),
  fc.record({
    type: fc.constant('ranges' as const),
    rows: fc.array(
      fc.record({
        name: fc.constantFrom('this one', 'all', ''),
        role: fc.option(fc.integer({ min: 0, max: 2 })),
        spread: fc.record({ whole: pair, middle: pair, median: figure('median'), mean: fc.constant(null) }),
        figure: fc.constant('median $98k'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('meters' as const),
    rows: fc.array(fc.record({ blocks: fc.integer({ min: 1, max: 5 }), names: phrases, count: fc.integer({ min: 20, max: 99 }) }), {
      maxLength: 2,
    }),
  }),
  fc.record({
    type: fc.constant('columns' as const),
    columns: fc.array(fc.array(phrase, { maxLength: 5 }), { minLength: 2, maxLength: 3 }),
    hasMarks: fc.boolean(),
    rowLimits: fc.constant({ narrow: 2, normal: 3, wide: 4 }),
  }),
  fc.record({
    type: fc.constant('shared' as const),
    roles: fc.constantFrom(null, [0, 2], [1, 2]),
    names: fc.array(fc.record({ text: phrase, isReworded: fc.boolean() }), { maxLength: 6 }),
    most: fc.constantFrom(1, 3, Infinity),
    rest: fc.option(phrase),
  }),
  fc.record({
    type: fc.constant('alike' as const),
    pairs: fc.array(
      fc.record({
        roles: fc.constantFrom(null, [0, 1] as const, [0, 2] as const),
        blocks: fc.option(fc.integer({ min: 1, max: 5 })),
        words: phrase,
        rest: phrase,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('steps' as const),
    rows: fc.array(
      fc.record({
        name: phrase,
        steps: fc.array(
          fc.option(
            fc.record({
              type: fc.constant('rungs' as const),
              value: fc.integer({ min: 1, max: 4 }),
              minimum: fc.constant(1),
              maximum: fc.constant(4),
              text: phrase,
            }),
          ),
          { minLength: 3, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    rowLimits: fc.constant({ narrow: 3, normal: 4, wide: 6 }),
  }),
);
const markedText = fc.oneof(
  phrase,
  fc.array(fc.oneof(fc.record({ text: phrase }), fc.record({ role: fc.integer({ min: 0, max: 2 }) })), { minLength: 1, maxLength: 3 }),
);
const section: fc.Arbitrary<ScreenSection> = fc.record({
  name: fc.constantFrom('Pay', 'What it is', 'Communication and influence', '日本語 日本語 日本語'),
  facts: fc.array(fc.oneof(fc.constantFrom('17 higher', '16 the same'), markedText), { maxLength: 3 }),
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  space: fc.constantFrom('always' as const, 'if room' as const, 'never' as const),
  isOptional: fc.boolean(),
});
const screen: fc.Arbitrary<Screen> = fc.record({
  roleCount: fc.constantFrom(1, 2, 3),
  title: fc.oneof(
    fc.record({ text: phrase, reference: fc.option(phrase), names: phrases, moreNames: fc.nat(200) }),
    fc.record({ line: markedText }),
    fc.constant(null),
  ),
  sections: fc.array(section, { maxLength: 8 }),
  notes: fc.array(
    fc.record({
      mark: fc.constantFrom('mean' as const, 'reworded' as const, 'missing' as const, null),
      text: markedText,
      isOptional: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  hints: fc.array(fc.record({ purpose: phrase, command: phrase }), { maxLength: 3 }),
  lineLimits: fc.record({ narrow: fc.constantFrom(20, 42), normal: fc.constantFrom(20, 38), wide: fc.constantFrom(20, 42) }),
});
const style = (width: number, more: Partial<Style> = {}): Style => ({ color: 0, width, isAscii: false, ...more });
const print = async (each: Screen, how: Style): Promise<string> => (await table.printScreen?.(each, how)) ?? '';

test('no line is wider than the terminal, or ends with a space', async () => {
  await fc.assert(
    fc.asyncProperty(screen, fc.integer({ min: 40, max: 200 }), async (each, width) => {
      for (const line of (await print(each, style(width))).split('\n'))
        expect([widthOf(line) <= width, line.endsWith(' ')]).toEqual([true, false]);
    }),
  );
});

test('colour changes no character', async () => {
  await fc.assert(
    fc.asyncProperty(screen, fc.integer({ min: 20, max: 160 }), fc.constantFrom(1, 2, 3), async (each, width, color) => {
      const painted = await print(each, style(width, { color: color === 1 ? 1 : color === 2 ? 2 : 3 }));
      expect(stripVTControlCharacters(painted)).toBe(await print(each, style(width)));
    }),
  );
});

test('a lower limit never makes a screen longer, and no section but an optional one is left out', async () => {
  await fc.assert(
    fc.asyncProperty(screen, fc.constantFrom(80, 100, 140), async (each, width) => {
      const limited = async (lines: number): Promise<string> =>
        print({ ...each, lineLimits: { narrow: lines, normal: lines, wide: lines } }, style(width));
      const [short, long] = [await limited(5), await limited(500)];
      expect(short.split('\n').length).toBeLessThanOrEqual(long.split('\n').length);
      const sections = each.sections.filter(({ name }) => name === 'What it is');
      const printed = short.split('\n').filter((line) => line.startsWith('What it is')).length;
      // What is optional may have room.
      expect(printed).toBeGreaterThanOrEqual(sections.filter(({ isOptional }) => !isOptional).length);
      expect(printed).toBeLessThanOrEqual(sections.length);
    }),
  );
});

test('lists say how many of how many they show', async () => {
  const items = Array.from({ length: 14 }, (_, index) => `Item ${index + 1}`);
  const each: Screen = {
    title: { text: 'T', reference: null, names: [], moreNames: 0 },
    sections: [{ name: 'Duties', facts: [], parts: [{ type: 'bullets', items }], space: 'never', isOptional: false }],
    notes: [],
    hints: [],
    lineLimits: { narrow: 42, normal: 3, wide: 42 },
  };
  const lines = async (width: number): Promise<string[]> => (await print(each, style(width))).split('\n').slice(0, -1);
  expect(await lines(80)).toEqual([
    'T',
    'Duties       • Item 1                          • Item 2',
    '6 of 14      • Item 3                          • Item 4',
    '             • Item 5                          • Item 6',
  ]);
  expect(await lines(100)).toEqual([
    'T',
    'Duties         • Item 1                                   • Item 2',
    '4 of 14        • Item 3                                   • Item 4',
  ]);
});

const usd = (amount: number): { statistic: string; amount: number; text: string; isTopCoded: boolean } => ({
  statistic: 'median',
  amount,
  text: `$${amount}`,
  isTopCoded: false,
});

test('around a single amount, each tick of the axis has another label', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 10, max: 300 }), async (thousands) => {
      const spread = { whole: null, middle: null, median: usd(thousands * 1000), mean: null };
      const ranges: ScreenPart = { type: 'ranges', rows: [{ name: '', role: null, spread, figure: '' }] };
      const each: Screen = {
        title: null,
        sections: [{ name: 'Pay', facts: [], parts: [ranges], space: 'never', isOptional: false }],
        notes: [],
        hints: [],
        lineLimits: { narrow: 9, normal: 9, wide: 9 },
      };
      const ticks = /\$.*/.exec(await print(each, style(100)))?.[0].split(/\s+/) ?? [];
      expect(ticks.length).toBeGreaterThan(1);
      expect(new Set(ticks).size).toBe(ticks.length);
    }),
  );
});
