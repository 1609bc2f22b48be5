import type { LadderBlockCell } from '../../model/blocks/ladder.js';
import { changeMarks, isNews, longestShortText } from '../ladder-marks.js';
import { gaugeMarkup } from './gauge.js';
import { type Markup, markup } from './markup.js';

/** The cell of a level that does not ask for the criterion. */
export const emptyCell = markup`<td class="is-empty"><span class="hidden">not asked for</span></td>`;

/** A step on a scale as blocks. Its word is shown where the step changes; a step that goes on is told to screen readers only. */
export function stepCell({ change, text, gauge }: LadderBlockCell): Markup {
  const drawn =
    gauge === null
      ? null
      : gauge.type === 'rungs'
        ? blocksMarkup(gauge.value - gauge.minimum + 1, gauge.maximum - gauge.minimum + 1)
        : gaugeMarkup(gauge);
  const word = markup`<bdi class="${change === 'same' && gauge?.type === 'rungs' ? 'hidden' : 'word'}">${text}</bdi>`;
  return markup`<td class="${classOf(change)}"><span class="step">${spokenChange(change, ': ')}<span>${drawn}${signMarkup(change)}</span>${word}</span></td>`;
}

/** A part of a bar from the first level to the last that asks for something. A text says what changes although the words do not. */
export function barCell({ change, text }: LadderBlockCell, end: 'open' | 'ended' | 'last'): Markup {
  const plus = change === 'new' ? markup`<span class="plus" aria-hidden="true">+</span>` : null;
  const starts = change === 'start' || change === 'new' ? ' is-first' : '';
  return markup`<td class="bar ${classOf(change)}${starts} is-${end}">${spokenChange(change, text === '' ? '' : ': ')}${plus}${text === '' ? null : markup`<bdi class="fact">${text}</bdi>`}</td>`;
}

/**
 * A text over `width` levels. `levels` names them on narrow pages, where cells have no columns. A sentence that changes has the word for that above it,
 * because sentences in bold are hard to read.
 */
export function textCell({ change, text }: LadderBlockCell, width: number, levels: string): Markup {
  const isLong = text.length > longestShortText;
  const span = width > 1 ? markup` colspan="${width}"` : null;
  const on = width > 1 ? markup`<span class="hidden"> (carries on)</span>` : null;
  const lead =
    isLong && isNews(change)
      ? markup`<span class="label">${changeMarks[change].words}<span class="hidden">: </span></span>`
      : markup`${spokenChange(change, ': ')}${signMarkup(change)}`;
  return markup`<td class="${classOf(change)}${isLong ? ' is-long' : ''}"${span}><div data-levels="${levels}">${lead}<span dir="auto">${text}</span>${on}</div></td>`;
}

/** Blocks of which the first `value` are full. */
export function blocksMarkup(value: number, count: number): Markup {
  const blocks = Array.from(
    { length: Math.round(count) },
    (_, index) => markup`<span${index < value ? markup` class="full"` : null}></span>`,
  );
  return markup`<span class="blocks" aria-hidden="true">${blocks}</span>`;
}

function classOf(change: LadderBlockCell['change']): string {
  if (change === 'lowered') return 'is-lowered';
  return isNews(change) ? 'is-news' : change === 'start' ? 'is-start' : 'is-same';
}

/** The change in words, for screen readers. */
function spokenChange(change: LadderBlockCell['change'], end: string): Markup {
  return markup`<span class="hidden">${changeMarks[change].words}${end}</span>`;
}

function signMarkup(change: LadderBlockCell['change']): Markup | null {
  const { mark } = changeMarks[change];
  return isNews(change) && mark !== '' ? markup`<span class="sign" aria-hidden="true"> ${mark} </span>` : null;
}
