import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Key, type PickerState, pressKey, startPicking } from '../../../src/cli/picker/picker-state.js';
import type { PickableRole, RoleFinder } from '../../../src/cli/picker/role-finder.js';

const roles: readonly PickableRole[] = ['Baker', 'Barber', 'Cook', 'Carpenter', 'Dancer', 'Doctor', 'Editor', 'Fisher'].map((title) => ({
  id: title.toLowerCase(),
  title,
  isOwn: false,
}));

const finder: RoleFinder = {
  note: null,
  count: roles.length,
  find: (typed) => roles.filter(({ id }) => id.startsWith(typed.trim())).map((role) => ({ role, alias: null })),
};

/** Presses keys: `<return>` and `<ctrl-u>` by name, everything else as text. */
function press(line: string, from: PickerState = startPicking(finder)): PickerState {
  const keys = line.match(/<[^>]+>|./gsu) ?? [];
  return keys.reduce((state, key) => {
    const [, ctrl, name] = /^<(ctrl-)?(.+)>$/s.exec(key) ?? [];
    return name === undefined ? pressKey(state, key, {}, finder) : pressKey(state, undefined, { name, ctrl: ctrl !== undefined }, finder);
  }, from);
}

const summary = ({ typed, picked, found, marked, problem, isDone }: PickerState): object => ({
  typed,
  picked: picked.map(({ title }) => title).join(' '),
  marked: marked === null ? null : found[marked]?.role.title,
  problem,
  isDone,
});

const none = { typed: '', picked: '', marked: null, problem: null, isDone: false };

describe('the keys', () => {
  test.each<[string, object]>([
    ['', none],
    ['b', { ...none, typed: 'b', marked: 'Baker' }],
    ['b<down>', { ...none, typed: 'b', marked: 'Barber' }],
    ['b<down><down>', { ...none, typed: 'b', marked: 'Barber' }],
    ['b<down><up><up>', { ...none, typed: 'b', marked: 'Baker' }],
    ['b<return>', { ...none, picked: 'Baker' }],
    ['b<tab>c<tab>', { ...none, picked: 'Baker Cook' }],
    ['b<return>b<return>', { ...none, picked: 'Baker Barber' }],
    ['b<enter>b<enter><enter>', { ...none, picked: 'Baker Barber', isDone: true }],
    ['b<return>co<return><return>', { ...none, picked: 'Baker Cook', isDone: true }],
    ['<return>', { ...none, problem: 'Pick two roles first: type a name.' }],
    ['b<return><return>', { ...none, picked: 'Baker', problem: 'Pick one more role: type a name.' }],
    ['b<return><return>c', { ...none, picked: 'Baker', typed: 'c', marked: 'Cook' }],
    ['zz<return>', { ...none, typed: 'zz', problem: 'No role is called anything like that.' }],
    ['<down><down><return>', { ...none, picked: 'Barber' }],
    ['<down><up>', none],
    ['<down><up><return>', { ...none, problem: 'Pick two roles first: type a name.' }],
    ['<up>', none],
    ['<pagedown>', { ...none, marked: 'Dancer' }],
    ['<pagedown><pagedown><pagedown>', { ...none, marked: 'Fisher' }],
    ['ba<backspace>', { ...none, typed: 'b', marked: 'Baker' }],
    ['b<return>c<return><backspace>', { ...none, picked: 'Baker' }],
    ['<backspace>', none],
    ['co ok<ctrl-w>', { ...none, typed: 'co ', marked: 'Cook' }],
    ['co ok<ctrl-u>', none],
    ['c<ctrl-n>', { ...none, typed: 'c', marked: 'Carpenter' }],
    ['<f1><home><left><ctrl-a><escape>', none],
    [
      'b<return>b<return>c<return>c<return>d<return>d<return>e',
      { ...none, picked: 'Baker Barber Cook Carpenter Dancer Doctor', typed: 'e', marked: 'Editor' },
    ],
    [
      'b<return>b<return>c<return>c<return>d<return>d<return>e<return>',
      { ...none, picked: 'Baker Barber Cook Carpenter Dancer Doctor', typed: 'e', marked: 'Editor', problem: 'No more than 6 roles fit.' },
    ],
  ])('%j', (line, expected) => {
    expect(summary(press(line))).toEqual(expected);
  });

  test.each(['\u001b', '\u0007', '\u200b', '\u202e', '\u007f'])('a control character %j is not typed', (character) => {
    expect(summary(pressKey(startPicking(finder), character, {}, finder))).toEqual(none);
  });

  test('a letter more than any name has is not typed, which is said until the next key', () => {
    const long = press('x'.repeat(101));
    expect([long.typed.length, long.problem]).toEqual([100, 'No name is longer than that.']);
    expect([press('<backspace>', long).typed.length, press('<backspace>', long).problem]).toEqual([99, null]);
  });

  test('a letter with Alt or Control is not typed', () => {
    for (const key of [{ meta: true }, { ctrl: true }]) expect(pressKey(startPicking(finder), 'b', key, finder).typed).toBe('');
  });
});

test('whatever is pressed, two to six different roles are compared, and none that is picked is offered again', () => {
  const key = fc.oneof(
    fc
      .constantFrom('return', 'enter', 'tab', 'up', 'down', 'pageup', 'pagedown', 'backspace')
      .map((name): [string | undefined, Key] => [undefined, { name }]),
    fc.constantFrom('u', 'w', 'n', 'p', 'h', 'x').map((name): [string | undefined, Key] => [undefined, { name, ctrl: true }]),
    fc.string({ minLength: 1, maxLength: 1 }).map((text): [string | undefined, Key] => [text, {}]),
    fc.constantFrom('b', 'c', 'd').map((text): [string | undefined, Key] => [text, {}]),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      let state = startPicking(finder);
      for (const [text, pressed] of keys) {
        if (state.isDone) break;
        state = pressKey(state, text, pressed, finder);
        const ids = state.picked.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(6);
        expect(state.found.filter(({ role }) => ids.includes(role.id))).toEqual([]);
        expect(state.marked === null || state.marked < state.found.length).toBe(true);
        if (state.isDone) expect(ids.length).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
