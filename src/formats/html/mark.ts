import type { Status } from '../../model/comparison.js';
import { markup, type Markup } from './markup.js';

/** What a row's mark says, in words. */
export const statusWords: Readonly<Record<Exclude<Status, 'only'>, string>> = {
  same: 'the same',
  similar: 'similar',
  different: 'different',
};

const glyphs: Readonly<Record<Exclude<Status, 'only'>, string>> = { same: '=', similar: '≈', different: '≠' };

/** What stands before a row: a sign for the eye and a word for the ear. */
export function markMarkup(status: Status, states: readonly boolean[]): Markup {
  const glyph = status === 'only' ? whoStates(states) : glyphs[status];
  const word = status === 'only' ? 'not stated by all' : statusWords[status];
  return markup`<span class="mark ${status}" aria-hidden="true">${glyph}</span><span class="hidden">${word}: </span>`;
}

function whoStates(states: readonly boolean[]): string {
  if (states.length > 2) return `${states.map((isStated) => (isStated ? '●' : '○')).join('')} `;
  return `${states[0] ? '<' : ''}${states[1] ? '>' : ''}`;
}
