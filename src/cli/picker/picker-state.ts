import { maxComparedRoles, minComparedRoles } from '../../compare/compare-options.js';
import type { FoundRole, PickableRole, RoleFinder } from './role-finder.js';

/** What has been typed and picked so far. */
export interface PickerState {
  readonly typed: string;
  readonly picked: readonly PickableRole[];
  /** The roles that may be meant, without those that are picked. */
  readonly found: readonly FoundRole[];
  /** The place of the marked one among them, which Enter adds; null if none is. */
  readonly marked: number | null;
  /** Why the last key did nothing; null if it did something. */
  readonly problem: string | null;
  /** True once the roles are to be compared. */
  readonly isDone: boolean;
}

/** A key, as Node names it. */
export interface Key {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

export const noMoreFit = `No more than ${maxComparedRoles} roles fit`;

/** In characters. More would be a pasted text, which took seconds to look up letter by letter. */
const longestTyped = 100;

export function startPicking(finder: RoleFinder): PickerState {
  return withTyped('', [], finder);
}

/**
 * Returns the state after a key.
 * @param text what the key types; undefined if it types nothing
 */
export function pressKey(state: PickerState, text: string | undefined, key: Key, finder: RoleFinder): PickerState {
  const action = key.ctrl ? controlActions[key.name ?? ''] : actions[key.name ?? ''];
  if (action) return action({ ...state, problem: null }, finder);
  if (text === undefined || key.ctrl || key.meta || !isPrintable(text)) return state;
  if (state.typed.length + text.length > longestTyped) return { ...state, problem: 'No name is longer than that.' };
  return withTyped(state.typed + text, state.picked, finder);
}

type Action = (state: PickerState, finder: RoleFinder) => PickerState;

const enter: Action = (state, finder) => (state.marked === null ? finish(state) : add(state, state.marked, finder));

const actions: Readonly<Record<string, Action>> = {
  return: enter,
  // A line feed, which ends the lines of pasted text.
  enter,
  tab: (state, finder) => (state.marked === null ? move(state, 1) : add(state, state.marked, finder)),
  up: (state) => move(state, -1),
  down: (state) => move(state, 1),
  pageup: (state) => move(state, -pageSize),
  pagedown: (state) => move(state, pageSize),
  backspace: ({ typed, picked }, finder) =>
    typed === '' ? withTyped('', picked.slice(0, -1), finder) : withTyped([...typed].slice(0, -1).join(''), picked, finder),
};

const pageSize = 5;

const controlActions: Readonly<Record<string, Action>> = {
  n: (state) => move(state, 1),
  p: (state) => move(state, -1),
  h: (state, finder) => actions['backspace']?.(state, finder) ?? state,
  u: ({ picked }, finder) => withTyped('', picked, finder),
  w: ({ typed, picked }, finder) => withTyped(typed.replace(/\S*\s*$/, ''), picked, finder),
};

/** With something typed, the likeliest role is marked. Otherwise none is, so that Enter compares what is picked. */
function withTyped(typed: string, picked: readonly PickableRole[], finder: RoleFinder): PickerState {
  const ids = new Set(picked.map(({ id }) => id));
  const found = finder.find(typed).filter(({ role }) => !ids.has(role.id));
  return { typed, picked, found, marked: typed.trim() !== '' && found.length > 0 ? 0 : null, problem: null, isDone: false };
}

/** From the first to the last and no further. Up from the first marks none where nothing is typed. */
function move(state: PickerState, by: number): PickerState {
  const { found, marked, typed } = state;
  if (found.length === 0) return state;
  const to = (marked ?? -1) + by;
  if (to < 0 && typed.trim() === '') return { ...state, marked: null };
  return { ...state, marked: Math.min(Math.max(to, 0), found.length - 1) };
}

function add(state: PickerState, place: number, finder: RoleFinder): PickerState {
  const role = state.found[place]?.role;
  if (!role) return state;
  if (state.picked.length === maxComparedRoles) return { ...state, problem: `${noMoreFit}.` };
  return withTyped('', [...state.picked, role], finder);
}

function finish(state: PickerState): PickerState {
  const missing = minComparedRoles - state.picked.length;
  if (state.typed.trim() !== '') return { ...state, problem: 'No role is called anything like that.' };
  if (missing <= 0) return { ...state, isDone: true };
  return { ...state, problem: state.picked.length === 0 ? 'Pick two roles first: type a name.' : 'Pick one more role: type a name.' };
}

/** Pasted text may contain anything. */
function isPrintable(text: string): boolean {
  return /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]+$/u.test(text);
}
