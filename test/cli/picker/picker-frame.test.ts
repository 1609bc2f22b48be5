import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawPicker, type ScreenSize } from '../../../src/cli/picker/picker-frame.js';
import { leftOutNote } from '../../../src/cli/picker/left-out-note.js';
import type { PickerState } from '../../../src/cli/picker/picker-state.js';
import type { Style } from '../../../src/formats/format.js';
import { UserError } from '../../../src/model/errors.js';
import { widthOf } from '../../../src/formats/terminal/wrap.js';

const fault = (file: string): UserError =>
  new UserError('faulty', { faults: [{ file, line: 1, column: 1, message: 'wrong', hint: null, excerpt: '' }] });
const plain: Style = { color: 0, width: Infinity, isAscii: false };
const empty: PickerState = { typed: '', picked: [], found: [], marked: null, problem: null, isDone: false };
const role = (title: string, isOwn = false): PickerState['picked'][number] => ({ id: title, title, isOwn });
const found = [
  { role: role('Our Nurse', true), alias: null },
  { role: role('Registered Nurse'), alias: 'RN' },
  { role: role('Nurse-Midwife'), alias: null },
];

const draw = (
  state: Partial<PickerState>,
  size: ScreenSize = { columns: 60, rows: 24 },
  style = plain,
  note: string | null = null,
): string[] => drawPicker({ ...empty, ...state }, { count: 1024, note }, size, style).split('\n');

test('shows what is picked, what is typed, what is found and what the keys do', () => {
  const picked = [role('Chef'), role('Baker')];
  expect(draw({ typed: 'nur', picked, found, marked: 1 })).toEqual([
    'Compare which roles?  2 to 6 of 1,024',
    '○ Chef',
    '● Baker',
    'Name: nur█',
    '  Our Nurse  your own',
    '> Registered Nurse  RN',
    '  Nurse-Midwife',
    ...Array.from({ length: 5 }, () => ''),
    'Enter adds it, arrows choose, Esc ends',
  ]);
});

const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => role(title));

test.each<[Partial<PickerState>, string]>([
  [{}, 'Type a name, arrows choose, Esc ends'],
  [{ typed: 'nur', found, marked: 0 }, 'Enter adds it, arrows choose, Esc ends'],
  [{ picked: [role('Chef')] }, 'Type another name, arrows choose, Backspace removes one, Esc ends'],
  [{ picked: [role('Chef'), role('Baker')] }, 'Enter compares, or type another, arrows choose, Backspace removes one, Esc ends'],
  [{ picked: six }, 'Enter compares, Backspace removes one, Esc ends'],
  [{ picked: six, typed: 'nur', found, marked: 0 }, 'No more than 6 roles fit, Backspace deletes, Esc ends'],
  [{ problem: 'Pick one more role: type a name.' }, 'Pick one more role: type a name.'],
])('ends with what to do next, which fits 80 columns: %#', (state, line) => {
  expect(draw(state, { columns: 80, rows: 24 }).at(-1)).toBe(line);
});

test.each([
  [20, 'Enter compares, or…'],
  [40, 'Enter compares, or type another'],
  [60, 'Enter compares, or type another, arrows choose'],
])('on %i columns names the most useful keys', (columns, line) => {
  expect(draw({ picked: [role('Chef'), role('Baker')] }, { columns, rows: 24 }).at(-1)).toBe(line);
});

test('says that files are left out, above what is picked', () => {
  const note = leftOutNote([fault('roles/a.yaml'), fault('roles/b.yaml'), fault('roles/a.yaml')]);
  expect(draw({ picked: [role('Chef')] }, { columns: 60, rows: 24 }, plain, note).slice(1, 3)).toEqual([
    'roles/a.yaml and 1 other have mistakes and are left out',
    '○ Chef',
  ]);
  expect(leftOutNote([fault('roles/a.yaml')])).toBe('roles/a.yaml has mistakes and is left out');
  expect(leftOutNote([])).toBeNull();
});

test('says if nothing is found', () => {
  expect(draw({ typed: 'qq' })[2]).toBe('  no role is called anything like that');
});

test('marks three and more roles with digits, as the answer does', () => {
  expect(draw({ picked: [role('Chef'), role('Baker'), role('Cook')] }).slice(1, 4)).toEqual(['1 Chef', '2 Baker', '3 Cook']);
});

test('shows the part of the list in which the marked role is', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ role: role(`Role ${index}`), alias: null }));
  const lines = draw({ found: many, marked: 20 });
  expect(lines.filter((line) => line.startsWith('> '))).toEqual(['> Role 20']);
  expect(lines[2]).toBe('  Role 13');
});

test('draws with ASCII only if asked to, and keeps the letters of names', () => {
  const text = draw(
    { typed: 'é', picked: [role('Küchenchef')], found: [{ role: role('Réceptionniste “de nuit”'), alias: null }], marked: 0 },
    { columns: 24, rows: 24 },
    { ...plain, isAscii: true },
  ).join('\n');
  expect(text.replaceAll(/[\u00c0-\u00ff]/g, '')).toMatch(/^[\n -~]+$/);
});

test('obeys nothing that a role file says', () => {
  const evil = role('Evil \u001b[31m\u001b]0;title\u0007\u202e\nRole');
  const text = drawPicker(
    { ...empty, picked: [evil], found: [{ role: evil, alias: '\u001b[2J' }], marked: 0 },
    { count: 2, note: '\u001b[2J' },
    { columns: 80, rows: 24 },
    plain,
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text.split('\n').length).toBe(13);
});

test('fits any screen', () => {
  const title = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(
      fc.record({ columns: fc.integer({ min: 20, max: 140 }), rows: fc.integer({ min: 12, max: 60 }) }),
      fc.array(title, { maxLength: 6 }),
      fc.array(fc.tuple(title, fc.option(title)), { maxLength: 20 }),
      title,
      fc.option(title),
      fc.boolean(),
      (size, picked, names, typed, note, isAscii) => {
        const lines = draw(
          {
            typed,
            picked: picked.map((each) => role(each)),
            found: names.map(([name, alias]) => ({ role: role(name), alias })),
            marked: names.length > 0 ? names.length - 1 : null,
          },
          size,
          { ...plain, isAscii },
          note,
        );
        expect(Math.max(...lines.map(widthOf))).toBeLessThan(size.columns);
        expect(lines.length).toBeLessThan(size.rows);
      },
    ),
  );
});
