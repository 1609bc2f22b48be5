import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Style } from '../../../src/formats/format.js';
import { table } from '../../../src/formats/terminal/table.js';
import { widthOf } from '../../../src/formats/terminal/wrap.js';
import type { Screen, ScreenPart } from '../../../src/model/screen.js';
import type { RoleGroup } from '../../../src/model/screen/groups.js';

// The parts of a screen of four to six roles.

const words = ['Plan', 'budgets', 'for', 'the', 'whole', 'year.', 'C++', '日本語', '👩‍🏫', 'étude', '4', 'internationalization'];
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));
const roleGroups = (roleCount: number): fc.Arbitrary<RoleGroup[]> =>
  fc.array(
    fc.record({
      roles: fc.option(fc.subarray([...Array(roleCount).keys()], { minLength: 1 })),
      names: fc.array(fc.record({ text: phrase, isReworded: fc.boolean() }), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 5 },
  );
const limits = fc.constant({ narrow: 2, normal: 3, wide: 4 });
const word = fc.constantFrom('very' as const, 'close' as const, 'related' as const, 'loose' as const, 'hardly' as const, null);
const partOf = (roleCount: number): fc.Arbitrary<ScreenPart> => {
  const names = fc.array(phrase, { minLength: roleCount, maxLength: roleCount });
  return fc.oneof(
    names.map((all): ScreenPart => ({
      type: 'introductions',
      rows: all.map((name, role) => ({ name, text: role === 1 ? '' : `${name} ${name}` })),
    })),
    fc.tuple(names, fc.array(word, { minLength: 15, maxLength: 15 })).map(([all, cells]): ScreenPart => ({
      type: 'triangle',
      names: all,
      words: all.map((_, role) => cells.slice(0, role)),
    })),
    fc.record({
      type: fc.constant('groups' as const),
      shared: roleGroups(roleCount),
      own: roleGroups(roleCount),
      rowLimits: limits,
      nameLimits: fc.option(limits),
    }),
    fc.record({
      type: fc.constant('values' as const),
      rows: fc.array(fc.record({ name: fc.option(phrase), groups: roleGroups(roleCount) }), { maxLength: 5 }),
      rowLimits: limits,
    }),
  );
};
const screen: fc.Arbitrary<Screen> = fc.integer({ min: 4, max: 6 }).chain((roleCount) =>
  fc.record({
    roleCount: fc.constant(roleCount),
    title: fc.constant(null),
    sections: fc.array(
      fc.record({
        name: fc.constantFrom('How alike', 'Communication and influence'),
        facts: fc.constant([]),
        parts: fc.array(partOf(roleCount), { minLength: 1, maxLength: 2 }),
        space: fc.constant('never' as const),
        isOptional: fc.constant(false),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    notes: fc.constant([]),
    hints: fc.constant([]),
    lineLimits: fc.constantFrom({ narrow: 10, normal: 10, wide: 10 }, { narrow: 99, normal: 99, wide: 99 }),
  }),
);
const print = async (each: Screen, width: number, more: Partial<Style> = {}): Promise<string> =>
  (await table.printScreen?.(each, { color: 0, width, isAscii: false, ...more })) ?? '';

test('no line is wider than the terminal or ends with a space, and colour changes no character', async () => {
  await fc.assert(
    fc.asyncProperty(screen, fc.integer({ min: 40, max: 200 }), async (each, width) => {
      const plain = await print(each, width);
      for (const line of plain.split('\n')) expect([widthOf(line) <= width, line.endsWith(' ')]).toEqual([true, false]);
      expect(stripVTControlCharacters(await print(each, width, { color: 3 }))).toBe(plain);
    }),
  );
});

const alone = (part: ScreenPart): Screen => ({
  roleCount: 4,
  title: null,
  sections: [{ name: 'Of all', facts: [], parts: [part], space: 'never', isOptional: false }],
  notes: [],
  hints: [],
  lineLimits: { narrow: 99, normal: 99, wide: 99 },
});
const lines = async (part: ScreenPart, width: number, more: Partial<Style> = {}): Promise<string[]> =>
  (await print(alone(part), width, more)).split('\n').slice(0, -1);
const names = (...texts: string[]): RoleGroup['names'] => texts.map((text) => ({ text, isReworded: false }));

const triangle: ScreenPart = {
  type: 'triangle',
  names: ['Baker', 'Barista', 'Florist of the village', 'Grocer'],
  words: [[], ['very'], ['close', 'hardly'], ['related', 'loose', null]],
};

test('a triangle has a word for each two roles, and where it has no room, each word has its pairs', async () => {
  expect(await lines(triangle, 80)).toEqual([
    'Of all                                  1         2         3',
    '             2 Barista                  very',
    '             3 Florist of the village   close     ·',
    '             4 Grocer                   related   loose     ?',
  ]);
  expect(await lines(triangle, 80, { isAscii: true })).toEqual([
    'Of all                                  1         2         3',
    '             2 Barista                  very',
    '             3 Florist of the village   close     -',
    '             4 Grocer                   related   loose     ?',
  ]);
  expect(await lines(triangle, 30)).toEqual([
    'Of all',
    '  very    1·2',
    '  close   1·3',
    '  related 1·4',
    '  loose   2·4',
    '  ·       2·3',
    '  ?       3·4',
  ]);
});

test('a group has as many names as fit on a line, and at least one', async () => {
  const part: ScreenPart = {
    type: 'groups',
    shared: [
      { roles: null, names: names('Serve customers') },
      { roles: [0, 1, 3], names: names('Count the till', 'Greet people', 'Lock the shop at night', 'Clean the counter') },
      { roles: [1, 2], names: names('Left out, because three are shown at most') },
      { roles: [2, 3], names: names('Left out') },
    ],
    own: [{ roles: [2], names: names('Bind bouquets and wreaths for weddings, funerals and ordinary Tuesdays all year', 'Water plants') }],
    rowLimits: { narrow: 2, normal: 3, wide: 4 },
    nameLimits: null,
  };
  expect(await lines(part, 80)).toEqual([
    'Of all       =      Serve customers',
    '             1·2·4  Count the till · Greet people · Lock the shop at night',
    '             3      Bind bouquets and wreaths for weddings, funerals and',
    '                    ordinary Tuesdays all year',
  ]);
  expect(await lines({ ...part, nameLimits: { narrow: 1, normal: 1, wide: 1 } }, 80)).toEqual([
    'Of all       =      Serve customers',
    '             1·2·4  Count the till · 3 more',
    '             3      Bind bouquets and wreaths for weddings, funerals and',
    '                    ordinary Tuesdays all year · 1 more',
  ]);
});

test('values stand beside each other, and a colon sets figures apart from the marks of roles', async () => {
  const part: ScreenPart = {
    type: 'values',
    rows: [
      {
        name: 'hours',
        groups: [
          { roles: [0], names: names('nights') },
          { roles: [1, 2, 3], names: names('days', 'some evenings before holidays') },
        ],
      },
      {
        name: 'team',
        groups: [
          { roles: [0, 1], names: names('4') },
          { roles: [2, 3], names: names('some') },
        ],
      },
      { name: null, groups: [{ roles: null, names: names('a certificate') }] },
    ],
    rowLimits: { narrow: 5, normal: 5, wide: 5 },
  };
  expect(await lines(part, 80)).toEqual([
    'Of all       hours  1 nights   2·3·4 days, some evenings before holidays',
    '             team   1·2: 4   3·4: some',
    '             = a certificate',
  ]);
  expect(await lines(part, 62)).toEqual([
    'Of all       hours  1 nights',
    '                    2·3·4 days, some evenings before holidays',
    '             team   1·2: 4   3·4: some',
    '             = a certificate',
  ]);
});

test('introductions have their texts below the names where there is little room', async () => {
  const part: ScreenPart = {
    type: 'introductions',
    rows: [
      { name: 'Baker', text: 'Bakes bread overnight so that the shop can open at six.' },
      { name: 'Florist of the village', text: 'Binds bouquets.' },
      { name: 'Grocer', text: '' },
    ],
  };
  expect(await lines(part, 80)).toEqual([
    'Of all       1 Baker                   Bakes bread overnight so that the shop',
    '                                       can open at six.',
    '             2 Florist of the village  Binds bouquets.',
    '             3 Grocer',
  ]);
  expect(await lines(part, 40)).toEqual([
    'Of all',
    '  1 Baker',
    '    Bakes bread overnight so that the',
    '    shop can open at six.',
    '  2 Florist of the village',
    '    Binds bouquets.',
    '  3 Grocer',
  ]);
});
