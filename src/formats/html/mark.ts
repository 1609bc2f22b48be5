import type { Status } from '../../model/comparison.js';
import { unicodeMarks } from '../marks.js';
import { type Markup, markup } from './markup.js';

/** The meaning of each mark in words. */
export const statusWords: Readonly<Record<Exclude<Status, 'only'>, string>> = {
  same: 'the same',
  similar: 'similar',
  different: 'different',
};

/** The mark before a row, with a word for screen readers. `states` says which roles state the row; only the status `only` needs it. */
export function markMarkup(status: Status, states: readonly boolean[]): Markup {
  const sign = status === 'only' ? statedBy(states) : unicodeMarks[status];
  const word = status === 'only' ? 'not stated by all' : statusWords[status];
  return markup`<span class="mark ${status}" aria-hidden="true">${sign}</span><span class="hidden">${word}: </span>`;
}

/** A dot for each of three or more roles; for two, `<`, `>` or both, because one line may hold what either of them states alone. */
function statedBy(states: readonly boolean[]): string {
  const { first, second, stated, notStated } = unicodeMarks;
  if (states.length > 2) return `${states.map((isStated) => (isStated ? stated : notStated)).join('')} `;
  return `${states[0] ? first : ''}${states[1] ? second : ''}`;
}
