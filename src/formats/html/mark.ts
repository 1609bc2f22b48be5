import type { Status } from '../../model/comparison.js';
import { unicodeMarks } from '../marks.js';
import { type Markup, markup } from './markup.js';
import { roleMark } from './role-mark.js';

/** The meaning of each mark in words. */
const statusWords: Readonly<Record<Status, string>> = {
  same: 'the same',
  similar: 'similar',
  different: 'different',
  only: 'not stated by all',
};

/** The mark before a row, with a word for screen readers: which roles state it, or that all state it alike. What differs has none, because its cells show it. */
export function markMarkup(status: Status, states: readonly boolean[]): Markup {
  return markup`<span class="mark" aria-hidden="true">${signOf(status, states)}</span><span class="hidden">${statusWords[status]}: </span>`;
}

function signOf(status: Status, states: readonly boolean[]): Markup | string {
  if (status === 'different') return '';
  if (status !== 'only') return unicodeMarks[status];
  return markup`${states.flatMap((isStated, role) => (isStated ? [roleMark(role, states.length)] : []))}`;
}
