import { expect, test } from '@jest/globals';
import type { Style } from '../../../src/formats/format.js';
import { table } from '../../../src/formats/terminal/table.js';
import type { Screen } from '../../../src/model/screen.js';
import type { DumbbellRow, DumbbellsPart } from '../../../src/model/screen/ratings.js';

const row = (name: string, ...values: (number | null)[]): DumbbellRow => ({ name, values, isToDo: false });
const part = (rows: readonly DumbbellRow[], more: Partial<DumbbellsPart> = {}): DumbbellsPart => ({
  type: 'dumbbells',
  minimum: 0,
  maximum: 7,
  figures: 'columns',
  rows,
  rowLimits: { narrow: 3, normal: 3, wide: 5 },
  ...more,
});
async function lines(parts: readonly DumbbellsPart[], width: number, more: Partial<Style> = {}): Promise<string[]> {
  const screen: Screen = {
    roleCount: parts[0]?.rows[0]?.values.length ?? 2,
    title: null,
    sections: parts.map((each, index) => ({
      name: index === 0 ? 'Skills' : 'Knowledge',
      facts: [],
      parts: [each],
      space: 'never',
      isOptional: false,
    })),
    notes: [],
    hints: [],
    lineLimits: { narrow: 99, normal: 99, wide: 99 },
  };
  return ((await table.printScreen?.(screen, { color: 0, width, isAscii: false, ...more })) ?? '').split('\n').slice(0, -1);
}

const two = [
  part([row('Programming', 4.25, 1.25), row('Troubleshooting', 2.5, null), row('Persuasion', 3, 4.38)]),
  part([row('Sales and Marketing', 1.8, 6.1), row('Computers and Electronics', 6.3, 4.1)]),
];

test('two roles have one axis for all sections of a screen, and figures of one decimal, halves up', async () => {
  expect(await lines(two, 100)).toEqual([
    'Skills                                   0────1────2────3────4────5────6────7    ○    ●',
    '               Programming               ──────●━━━━━━━━━━━━━━○──────────────  4.3  1.3',
    '               Troubleshooting           ─────────────○──────────────────────  2.5    –',
    '               Persuasion                ───────────────○━━━━━━●─────────────  3.0  4.4',
    'Knowledge      Sales and Marketing       ─────────○━━━━━━━━━━━━━━━━━━━━●─────  1.8  6.1',
    '               Computers and Electronics ────────────────────●━━━━━━━━━━━○───  6.3  4.1',
  ]);
});

test('the axis is narrower where there is less room, and wider where there is more', async () => {
  expect(await lines(two, 80)).toEqual([
    'Skills                                 0───1───2───3───4───5───6───7    ○    ●',
    '             Programming               ─────●━━━━━━━━━━━○───────────  4.3  1.3',
    '             Troubleshooting           ──────────○──────────────────  2.5    –',
    '             Persuasion                ────────────○━━━━━●──────────  3.0  4.4',
    'Knowledge    Sales and Marketing       ───────○━━━━━━━━━━━━━━━━●────  1.8  6.1',
    '             Computers and Electronics ────────────────●━━━━━━━━○───  6.3  4.1',
  ]);
  expect(await lines(two, 140)).toEqual([
    'Skills                                      0───────1───────2───────3───────4───────5───────6───────7    ○    ●',
    '                 Programming                ──────────●━━━━━━━━━━━━━━━━━━━━━━━○──────────────────────  4.3  1.3',
    '                 Troubleshooting            ────────────────────○────────────────────────────────────  2.5    –',
    '                 Persuasion                 ────────────────────────○━━━━━━━━━━●─────────────────────  3.0  4.4',
    'Knowledge        Sales and Marketing        ──────────────○━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●───────  1.8  6.1',
    '                 Computers and Electronics  ─────────────────────────────────●━━━━━━━━━━━━━━━━○──────  6.3  4.1',
  ]);
  expect(await lines(two.slice(1), 40)).toEqual([
    'Skills',
    '   0──1──2──3──4──5──6──7    ○    ●',
    '  Sales and Marketing',
    '   ─────○━━━━━━━━━━━━●───  1.8  6.1',
    '  Computers and Electronics',
    '   ────────────●━━━━━━○──  6.3  4.1',
  ]);
});

test('ASCII has digits and signs', async () => {
  expect(await lines(two, 100, { isAscii: true })).toEqual([
    'Skills                                   0----1----2----3----4----5----6----7    1    2',
    '               Programming               ------2==============1--------------  4.3  1.3',
    '               Troubleshooting           -------------1----------------------  2.5    -',
    '               Persuasion                ---------------1======2-------------  3.0  4.4',
    'Knowledge      Sales and Marketing       ---------1====================2-----  1.8  6.1',
    '               Computers and Electronics --------------------2===========1---  6.3  4.1',
  ]);
});

const six = [
  part([
    row('Persuasion', 3, null, 3.25, 4.25, 4.38, 3.5),
    row('Programming', 4.25, null, 3.6, 1.4, 1.3, 2.6),
    row('Sales and Marketing', 1.8, null, 1.9, 5.1, 6.1, 1.79),
    row('Customer and Personal Service', 0, 0, 0, 7, 7, 7),
  ]),
];

test('three roles and more have digits, and those of one place stand beside each other in order of level', async () => {
  expect(await lines(six, 140)).toEqual([
    'Skills                                          0───────1───────2───────3───────4───────5───────6───────7     1    2    3    4    5    6',
    '                 Persuasion                     ────────────────────────1━3━6━━━━━45─────────────────────   3.0    –  3.3  4.3  4.4  3.5',
    '                 Programming                    ──────────54━━━━━━━━━6━━━━━━━3━━━━1──────────────────────   4.3    –  3.6  1.4  1.3  2.6',
    '                 Sales and Marketing            ──────────────613━━━━━━━━━━━━━━━━━━━━━━━━4━━━━━━━5───────   1.8    –  1.9  5.1  6.1  1.8',
    '                 Customer and Personal Service  123━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━456   0.0  0.0  0.0  7.0  7.0  7.0',
  ]);
  expect(await lines(six, 80)).toEqual([
    'Skills                           0──1──2──3──4──5──6──7    1   2   3   4   5   6',
    '             Persuasion          ─────────13645────────  3.0   – 3.3 4.3 4.4 3.5',
    '             Programming         ────54━━6━━3━1────────  4.3   – 3.6 1.4 1.3 2.6',
    '             Sales and Marketing ────613━━━━━━━━4━━5───  1.8   – 1.9 5.1 6.1 1.8',
  ]);
  expect(await lines(six, 50)).toEqual([
    'Skills',
    '   0──1──2──3──4──5──6──7    1   2   3   4   5   6',
    '  Persuasion',
    '   ─────────13645────────  3.0   – 3.3 4.3 4.4 3.5',
    '  Programming',
    '   ────54━━6━━3━1────────  4.3   – 3.6 1.4 1.3 2.6',
    '  Sales and Marketing',
    '   ────613━━━━━━━━4━━5───  1.8   – 1.9 5.1 6.1 1.8',
  ]);
  expect(await lines(six, 40)).toEqual([
    'Skills',
    '       1   2   3   4   5   6',
    '  Persuasion',
    '     3.0   – 3.3 4.3 4.4 3.5',
    '  Programming',
    '     4.3   – 3.6 1.4 1.3 2.6',
    '  Sales and Marketing',
    '     1.8   – 1.9 5.1 6.1 1.8',
  ]);
});

test('where columns have no room, each figure stands beside the mark of its role', async () => {
  expect(await lines(six, 24)).toEqual([
    'Skills',
    '  Persuasion',
    '   1 3.0  2 –  3 3.3',
    '   4 4.3  5 4.4  6 3.5',
    '  Programming',
    '   1 4.3  2 –  3 3.6',
    '   4 1.4  5 1.3  6 2.6',
    '  Sales and Marketing',
    '   1 1.8  2 –  3 1.9',
    '   4 5.1  5 6.1  6 1.8',
  ]);
});

test('a change has a box to tick and both figures', async () => {
  const change = part(
    [
      { name: 'Sales and Marketing', isToDo: true, values: [1.81, 6.05] },
      { name: 'Communications and Media of all kinds, also those of one’s own', isToDo: true, values: [null, 4.2] },
    ],
    { figures: 'change' },
  );
  expect(await lines([change], 100)).toEqual([
    'Skills                                               0────1────2────3────4────5────6────7    ○     ●',
    '               ☐ Sales and Marketing                 ─────────○━━━━━━━━━━━━━━━━━━━━●─────  1.8 → 6.1',
    '               ☐ Communications and Media of all     ─────────────────────●──────────────    – → 4.2',
    '                 kinds, also those of one’s own',
  ]);
  expect(await lines([change], 80, { isAscii: true })).toEqual([
    'Skills                                 0---1---2---3---4---5---6---7    1      2',
    '             [ ] Sales and Marketing   -------1================2----  1.8 -> 6.1',
    '             [ ] Communications and    -----------------2-----------    - -> 4.2',
    '                 Media of all kinds,',
    "                 also those of one's",
    '                 own',
  ]);
});

test('other scales mark their ends where whole numbers have no room', async () => {
  expect(
    await lines([part([row('Reach', 12, 80)], { maximum: 100 }), part([row('Depth', 1, 4)], { minimum: 1, maximum: 4 })], 100),
  ).toEqual([
    'Skills               0──────────────────────────────────────100     ○     ●',
    '               Reach ─────○━━━━━━━━━━━━━━━━━━━━━━━━━━━●────────  12.0  80.0',
    'Knowledge            1────────────2────────────3────────────4     ○     ●',
    '               Depth ○━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●   1.0   4.0',
  ]);
});
