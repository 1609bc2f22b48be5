import type { LadderSection } from '../../../model/blocks/ladder.js';
import { hangingIndent, type Line, lineWidth, wrap } from '../wrap.js';
import { type LadderCanvas, indentSpan, levelLabel, rowIndent, trackMark } from './canvas.js';
import { criterionDetails } from './details.js';
import { countLine, countWords, isCount } from './level-heads.js';
import { listedChanges } from './listing.js';
import { payName } from './pay-axis.js';
import { trackRows } from './pay-cells.js';
import { sectionHeading } from './section-heading.js';

/** The levels below each other, with how much of each is new or raised, for terminals that are too narrow for columns. */
export function stackedLevels(canvas: LadderCanvas): Line[] {
  const { block, theme, width } = canvas;
  const words = block.counts.length === 0 ? [] : wrap([{ text: countWords(block), tone: 'muted' }], width);
  const levels = block.columns.flatMap((_, column) => {
    const counts = block.counts.flatMap(({ track, texts }): Line => {
      const text = texts[column] ?? '';
      return isCount(text) ? [{ text: '  ' }, ...trackMark(track, canvas), ...countLine(text, canvas)] : [];
    });
    return wrap([...theme.spans([{ text: levelLabel(column, block), tone: 'strong' }]), ...counts], width);
  });
  return [...words, ...levels];
}

/** A section with its criteria below each other, and the changes of each below its name. */
export function stackedSection(section: LadderSection, canvas: LadderCanvas): Line[] {
  const { theme, width } = canvas;
  return [
    ...sectionHeading(section, false, canvas),
    ...stackedPay(section, canvas),
    ...section.groups.flatMap(({ title, rows }) => {
      const indent = rowIndent(title);
      const heading = title === null ? [] : hangingIndent([indentSpan(2)], theme.spans([{ text: title, tone: 'strong' }]), width);
      const criteria = rows.flatMap((row, index) => [
        ...listedChanges(row, indent, canvas),
        ...criterionDetails(rows, index, indent, canvas),
      ]);
      return [...heading, ...criteria];
    }),
  ];
}

function stackedPay({ pay }: LadderSection, canvas: LadderCanvas): Line[] {
  const { block, theme, width } = canvas;
  if (pay === null) return [];
  if (block.tracks.length > 1) return trackRows(pay, ({ text }) => text, canvas).flatMap((row) => listedChanges(row, 2, canvas));
  return pay.flatMap((row) => {
    const name = payName(row, width, canvas);
    const text = theme.spans(row.text);
    const last = name.at(-1) ?? [];
    const isBeside = lineWidth(last) + 2 + lineWidth(text) <= width;
    return isBeside
      ? [...name.slice(0, -1), [...last, { text: '  ' }, ...text]]
      : [...name, ...hangingIndent([indentSpan(4)], text, width)];
  });
}
