import { expect, test } from '@jest/globals';
import type { Style } from '../../../src/formats/format.js';
import { table } from '../../../src/formats/terminal/table.js';
import type { Screen, ScreenNote, ScreenPart } from '../../../src/model/screen.js';
import type { NeighborsPart } from '../../../src/model/screen/alike.js';
import type { TaskState, TasksPart } from '../../../src/model/screen/tasks.js';

async function lines(part: ScreenPart, width: number, more: Partial<Style> = {}, notes: readonly ScreenNote[] = []): Promise<string[]> {
  const screen: Screen = {
    roleCount: 2,
    title: null,
    sections: [{ name: part.type === 'tasks' ? 'Plan' : '', facts: [], parts: [part], space: 'never', isOptional: false }],
    notes,
    hints: [],
    lineLimits: { narrow: 99, normal: 99, wide: 99 },
    ...(part.type === 'neighbors' && { hasNoGutter: true }),
  };
  return ((await table.printScreen?.(screen, { color: 0, width, isAscii: false, ...more })) ?? '').split('\n').slice(0, -1);
}

const tasks: TasksPart = {
  type: 'tasks',
  hasColumns: true,
  rowLimits: { narrow: 2, normal: 2, wide: 2 },
  tasks: [
    { state: 'to do', text: 'Wire outlets and switches', aside: '' },
    { state: 'in part', text: 'Bend conduit', aside: 'missing: steel' },
    { state: 'done', text: 'Read plans', aside: 'required' },
    { state: 'unknown', text: 'Lift loads', aside: '' },
    { state: 'to do', text: 'Pull wire', aside: '' },
  ],
};
const notes = (['done', 'to do', 'in part', 'unknown'] as const satisfies readonly TaskState[]).map((mark) => ({
  mark,
  text: `is ${mark}.`,
  isOptional: false,
}));

test('tasks stand in two columns, and the gutter counts those that are left out', async () => {
  expect(await lines(tasks, 80)).toEqual([
    'Plan         ☐ Wire outlets and switches       ◐ Bend conduit   missing: steel',
    '4 of 5       ☑ Read plans   required           ? Lift loads',
  ]);
});

test('tasks stand below each other where that is asked for, or where columns would be narrow', async () => {
  const expected = ['Plan         ☐ Wire outlets and switches', '2 of 5       ◐ Bend conduit   missing: steel'];
  expect(await lines({ ...tasks, hasColumns: false }, 80)).toEqual(expected);
  expect(await lines(tasks, 62)).toEqual(expected);
});

test('the last lines explain the marks that stand on the screen', async () => {
  const shown = { ...tasks, tasks: tasks.tasks.slice(0, 1) };
  expect((await lines(shown, 80, {}, notes)).at(-1)).toBe('☐ is to do.');
  expect((await lines(tasks, 80, { isAscii: true }, notes)).at(-1)).toBe('[x] is done. [ ] is to do. [~] is in part. [?] is unknown.');
});

const neighbors: NeighborsPart = {
  type: 'neighbors',
  lead: 'of 9 roles',
  payHeading: 'median pay',
  reasonHeading: 'what they share',
  groups: [
    {
      blocks: 4,
      words: 'Closely related',
      aside: 'nearer than 97% of all pairs',
      rows: [
        { name: 'Nurse-Midwife', pay: '$134k', reason: 'patients, births' },
        { name: 'Acute Care Nurse', pay: '–', reason: '' },
      ],
    },
  ],
};

test('near roles have their pay and reasons in columns', async () => {
  expect(await lines(neighbors, 80)).toEqual([
    'of 9 roles              median pay  what they share',
    '',
    '▰▰▰▰▱ Closely related   nearer than 97% of all pairs',
    '      Nurse-Midwife          $134k  patients, births',
    '      Acute Care Nurse           –',
    '',
  ]);
});

test('without pay there is no column for it', async () => {
  expect(await lines({ ...neighbors, payHeading: null }, 80)).toEqual([
    'of 9 roles              what they share',
    '',
    '▰▰▰▰▱ Closely related   nearer than 97% of all pairs',
    '      Nurse-Midwife     patients, births',
    '      Acute Care Nurse',
    '',
  ]);
});

test('in a narrow terminal reasons stand below the names', async () => {
  expect(await lines(neighbors, 50)).toEqual([
    'of 9 roles; median pay',
    '',
    '▰▰▰▰▱ Closely related   nearer than 97% of all',
    '      pairs',
    '      Nurse-Midwife          $134k',
    '        patients, births',
    '      Acute Care Nurse           –',
    '',
  ]);
});
