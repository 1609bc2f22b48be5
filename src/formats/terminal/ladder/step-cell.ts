import type { LadderBlockCell, LadderSection } from '../../../model/blocks/ladder.js';
import type { Gauge } from '../../../model/gauge.js';
import type { Span } from '../../../model/text.js';
import type { Theme } from '../theme.js';
import { type Line, lineWidth, nonBreakingSpace, wrap } from '../wrap.js';
import { changeMark, changeTone } from './change.js';

/** The columns that a mark takes after a step. */
export const markWidth = 2;

/** Steps of longer scales are drawn only where there is room for all of them. */
const fewSteps = 5;

/** The columns that a step takes at least: its blocks, or its number if there are many. A figure on a scale without steps is a text. */
export function stepWidth({ type, maximum }: Gauge): number {
  return type === 'rungs' ? Math.min(maximum, fewSteps) : 0;
}

/** Where the words of steps stand: beside the blocks, once in the heading of the section, or below the blocks if neither serves. */
export type StepWords = 'beside' | 'heading' | 'below';

export function stepWords({ steps, groups }: LadderSection, width: number, theme: Theme): StepWords {
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.shape === 'steps' ? row.cells.flatMap((cell) => (cell?.gauge ? [cell] : [])) : [])),
  );
  if (cells.every((cell) => lineWidth(besideSpans(cell, width, theme)) <= width)) return 'beside';
  const isOnSteps = cells.every(({ gauge, text }) => gauge?.type === 'rungs' && steps.includes(text));
  return steps.length > 0 && isOnSteps ? 'heading' : 'below';
}

/** `▰▰▱▱ working ▲` within the column, or its text if it is on no scale. */
export function stepLines(cell: LadderBlockCell, words: StepWords, width: number, theme: Theme): Line[] {
  if (cell.gauge?.type !== 'rungs') return textLines(cell, width, theme);
  if (words === 'beside') return [besideSpans(cell, width, theme)];
  const tone = changeTone(cell.change);
  const blocks: Line = [toned(`${blocksOf(cell.gauge, width, theme)}${markAfter(cell, ' ', theme)}`, tone)];
  return words === 'heading' ? [blocks] : [blocks, ...wrap([toned(textOf(cell, theme), tone)], width)];
}

/** A text of one level. What words say by themselves has no mark. */
export function textLines(cell: LadderBlockCell, width: number, theme: Theme): Line[] {
  const mark = cell.change === 'changed' ? '' : markAfter(cell, nonBreakingSpace, theme);
  return wrap([toned(`${textOf(cell, theme)}${mark}`, changeTone(cell.change))], width);
}

function besideSpans(cell: LadderBlockCell, width: number, theme: Theme): Line {
  const blocks = cell.gauge ? blocksOf(cell.gauge, width, theme) : '';
  const words = [blocks, textOf(cell, theme)].filter((part) => part !== '').join(' ');
  return [toned(`${words}${markAfter(cell, ' ', theme)}`, changeTone(cell.change))];
}

/** `▰▰▱▱`, `7/10` where blocks are too many, and nothing for a figure that has no steps. */
function blocksOf({ type, value, maximum }: Gauge, width: number, { rung }: Theme): string {
  if (type === 'bar') return '';
  if (maximum + markWidth > Math.max(width, fewSteps + markWidth)) return `${value}/${maximum}`;
  return rung.reached.repeat(value) + rung.open.repeat(Math.max(0, maximum - value));
}

function textOf({ text }: LadderBlockCell, theme: Theme): string {
  return theme
    .spans(text)
    .map((span) => span.text)
    .join('');
}

function markAfter({ change }: LadderBlockCell, space: string, theme: Theme): string {
  const mark = changeMark(change, theme);
  return mark === '' ? '' : `${space}${mark}`;
}

function toned(text: string, tone: Span['tone']): Span {
  return tone === undefined ? { text } : { text, tone };
}
