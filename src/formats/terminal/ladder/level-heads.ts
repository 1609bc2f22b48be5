import type { LadderBlock } from '../../../model/blocks/ladder.js';
import type { Tone } from '../../../model/text.js';
import { wrapEntries } from '../legend.js';
import { type Line, lineWidth, unbreakable, widestWord, wrap } from '../wrap.js';
import { type LadderCanvas, levelLabel, trackMark, widestText } from './canvas.js';
import { type GridRow, levelRow } from './grid-rows.js';
import { type LadderLayout, contentWidth, nameGap } from './layout.js';

/** How the levels are named above their columns. */
export type HeadStyle = 'number and name' | 'name below' | 'number';

/** The number and the name beside each other if both fit, else the name below; only the number if a word of some name is too wide. */
export function headStyle({ columns }: LadderBlock, layout: LadderLayout, { theme, block }: LadderCanvas): HeadStyle {
  const width = contentWidth(layout);
  if (columns.every((_, column) => lineWidth(theme.spans(levelLabel(column, block))) <= width)) return 'number and name';
  return columns.every(({ name }) => widestWord(theme.spans(name)) <= width) ? 'name below' : 'number';
}

/** The levels, and below them how much of each is new or raised. */
export function headRows(style: HeadStyle, layout: LadderLayout, canvas: LadderCanvas): GridRow[] {
  const { block, theme } = canvas;
  const strong = (text: string): Line => theme.spans([{ text, tone: 'strong' }]);
  const heads = block.columns.map(({ number, name }, column): Line[] => {
    if (style === 'number and name') return [strong(levelLabel(column, block))];
    return [strong(number), ...(style === 'number' || name === '' ? [] : wrap(strong(name), contentWidth(layout)))];
  });
  const counts = block.counts.map(({ track, texts }, index) =>
    levelRow(
      countLabel(index === 0, track, layout, canvas),
      texts.map((text) => [countLine(text, canvas)]),
    ),
  );
  return [levelRow([], heads), ...counts];
}

/** The mark of the track stands right before the first level. */
function countLabel(isFirst: boolean, track: number | null, { nameWidth }: LadderLayout, canvas: LadderCanvas): Line[] {
  const mark = trackMark(track, canvas).slice(0, 1);
  const width = nameWidth - nameGap;
  const words = isFirst ? wrap([{ text: countWords(canvas.block), tone: 'muted' }], mark.length === 0 ? width : width - 1) : [[]];
  return words.map((line, index) =>
    index > 0 || mark.length === 0 ? line : [...line, { text: ' '.repeat(width - lineWidth(line)) }, ...mark],
  );
}

export function countWords({ tracks }: LadderBlock): string {
  return tracks.length > 1 ? 'new or raised' : 'new or raised here';
}

/** Whether a count says that something is new or raised, and not `start` or `·`. */
export function isCount(text: string): boolean {
  return text.startsWith('+');
}

/** A count stands out; `start` and `·` do not. */
export function countLine(text: string, { theme }: LadderCanvas): Line {
  const tone: Tone = isCount(text) ? 'new' : 'muted';
  return theme.spans([{ text, tone }]);
}

/** The names of the levels on lines of their own, where their columns have no room for them. */
export function nameList({ block, theme, width }: LadderCanvas): Line[] {
  const names = block.columns.map((_, column) => unbreakable(theme.spans([{ text: levelLabel(column, block), tone: 'muted' }])));
  return wrapEntries(names, Math.min(width, widestText));
}
