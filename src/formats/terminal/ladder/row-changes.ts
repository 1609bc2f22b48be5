import type { LadderBlock, LadderBlockCell, LadderBlockRow } from '../../../model/blocks/ladder.js';
import type { Span } from '../../../model/text.js';
import type { Theme } from '../theme.js';
import { lineWidth, type Line, nonBreakingSpace, unbreakable } from '../wrap.js';
import { hasLevel } from './canvas.js';
import { changeMark, changeTone } from './change.js';

/** What changes from level to level in words, for lines and pipes, which have no columns. `label` names a level. */
export interface ChangeWords {
  readonly block: LadderBlock;
  readonly theme: Theme;
  label(column: number): string;
  /** Between the label of a level and its text. */
  readonly afterLabel: string;
}

/** `1 awareness`, `3 working ▲`, `6 no longer`; or `+ 3 to 6` for what has no text. */
export function rowChanges(row: LadderBlockRow, words: ChangeWords): Line[] {
  const hasTexts = row.cells.some((cell) => cell !== null && cell.text !== '');
  return hasTexts ? textChanges(row, words) : runsOf(row, words).flatMap((run) => runWords(run, row, words));
}

/** Joins changes that are short on lines together; long ones begin lines of their own. */
export function joinChanges(changes: readonly Line[], separator: string): Line[] {
  if (changes.length === 0) return [];
  if (changes.some((change) => lineWidth(change) > longChange)) return [...changes];
  return [changes.flatMap((change, index) => [...(index === 0 ? [] : [{ text: separator }]), ...unbreakable(change)])];
}

const longChange = 32;

function textChanges(row: LadderBlockRow, words: ChangeWords): Line[] {
  const { block, theme, afterLabel } = words;
  const columns = columnsOf(row, block);
  return columns.flatMap((column, index): Line[] => {
    const [cell, before] = [row.cells[column] ?? null, row.cells[columns[index - 1] ?? -1] ?? null];
    const label = theme.spans(words.label(column));
    if (cell === null) return before === null ? [] : [[...label, ...theme.spans([{ text: `${afterLabel}no longer`, tone: 'muted' }])]];
    if (before !== null && cell.change === 'same') return [];
    return [[...label, ...cellWords(cell, row.shape, afterLabel, theme)]];
  });
}

function cellWords(cell: LadderBlockCell, shape: LadderBlockRow['shape'], afterLabel: string, theme: Theme): Line {
  const tone = changeTone(cell.change);
  // Words that differ need no mark for it.
  const mark = shape === 'texts' && cell.change === 'changed' ? '' : changeMark(cell.change, theme);
  const toned = (text: string): Span[] => (text === '' ? [] : [{ text, ...(tone && cell.change !== 'same' ? { tone } : {}) }]);
  const text = theme.spans(cell.text).flatMap((span) => toned(span.text));
  return [
    ...(text.length === 0 ? [{ text: ' ' }] : [{ text: afterLabel }]),
    ...text,
    ...toned(mark === '' || text.length === 0 ? mark : `${nonBreakingSpace}${mark}`),
  ];
}

/** Levels in a row that ask for a criterion, and those of them that change it. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly change: LadderBlockCell['change'];
  readonly inner: readonly { readonly column: number; readonly change: LadderBlockCell['change'] }[];
}

function runsOf(row: LadderBlockRow, { block }: ChangeWords): Run[] {
  const runs: Run[] = [];
  let before: LadderBlockCell | null = null;
  for (const column of columnsOf(row, block)) {
    const cell: LadderBlockCell | null = row.cells[column] ?? null;
    const last = runs.at(-1);
    if (cell && last && before) {
      const inner = cell.change === 'same' ? last.inner : [...last.inner, { column, change: cell.change }];
      runs[runs.length - 1] = { ...last, to: column, inner };
    } else if (cell) runs.push({ from: column, to: column, change: cell.change, inner: [] });
    before = cell;
  }
  return runs;
}

/** `+ 3 to 6`, and then `~ 5` if the fifth changes it. */
function runWords({ from, to, change, inner }: Run, row: LadderBlockRow, words: ChangeWords): Line[] {
  const columns = columnsOf(row, words.block);
  const range = rangeWords(words.label(from), words.label(to), {
    isOne: from === to,
    isFromStart: from === columns[0],
    isToEnd: to === columns.at(-1),
  });
  return [markedWords(change, range, words), ...inner.map((each) => markedWords(each.change, words.label(each.column), words))];
}

function markedWords(change: LadderBlockCell['change'], text: string, { theme }: ChangeWords): Line {
  const [mark, tone] = [changeMark(change, theme), changeTone(change)];
  return [...(mark === '' ? [] : [{ text: `${mark} `, ...(tone && { tone }) }]), ...theme.spans(text)];
}

interface RangeShape {
  readonly isOne: boolean;
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
}

function rangeWords(from: string, to: string, { isOne, isFromStart, isToEnd }: RangeShape): string {
  if (isToEnd && isFromStart) return 'at every level';
  if (isOne) return isToEnd ? from : `${from} only`;
  return isToEnd ? `from ${from}` : `${from} to ${to}`;
}

/** The columns in which the track has a level. */
function columnsOf({ track, cells }: LadderBlockRow, block: LadderBlock): number[] {
  return cells.map((_, column) => column).filter((column) => hasLevel(track, column, block));
}
