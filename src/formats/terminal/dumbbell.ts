import type { Span } from '../../model/text.js';
import type { DumbbellValue } from '../../model/screen/ratings.js';
import { type Dumbbell, type DumbbellLayout, type DumbbellScale, figureColumn, figureText, hasSteps } from './dumbbell-layout.js';
import { placeMarks } from './place-marks.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, mergeSpans, unbreakable, widthOf, wrap } from './wrap.js';

/** `0────1────2` above the axes, and the marks of the roles above their figures. Empty if the marks stand beside the figures. */
export function dumbbellHead(layout: DumbbellLayout, theme: Theme): Line {
  if (!layout.hasColumns) return [];
  const { scale, roleCount, nameWidth, gap, axisWidth } = layout;
  const marks = Array.from({ length: roleCount }, (_, index) => theme.roleMark(index, roleCount));
  return [{ text: ' '.repeat(nameWidth + gap) }, ...scaleSpans(scale, axisWidth, theme), ...inColumns(marks, () => '', layout, theme)];
}

/** The name, the marks of the roles on the axis, and their figures. Long names are wrapped. */
export function dumbbellLines({ lead, name, values }: Dumbbell, layout: DumbbellLayout, theme: Theme): Line[] {
  const { scale, figures, width, nameWidth, gap, axisWidth } = layout;
  const texts = values.map((value) => ({ text: figureText(value, theme) }));
  if (!layout.hasColumns) return [...nameLines(lead, name, width), ...hangingIndent([{ text: ' ' }], besideMarks(texts, theme), width)];
  const separator = (roleIndex: number): string => (figures === 'change' && roleIndex > 0 ? theme.change : '');
  const drawn: Line = [...dumbbellSpans(values, scale, axisWidth, theme), ...mergeSpans(inColumns(texts, separator, layout, theme))];
  if (nameWidth === 0) return [...nameLines(lead, name, width), [{ text: ' '.repeat(gap) }, ...drawn]];
  const [first = [], ...rest] = nameLines(lead, name, nameWidth);
  return [[...first, { text: ' '.repeat(nameWidth - lineWidth(first) + gap) }, ...drawn], ...rest];
}

/** `1 4.3  2 3.0`. */
function besideMarks(texts: Line, theme: Theme): Line {
  return texts.flatMap((text, roleIndex) => [
    ...(roleIndex === 0 ? [] : [{ text: '  ' }]),
    ...unbreakable([theme.roleMark(roleIndex, texts.length), { text: ' ' }, text]),
  ]);
}

/** Wrapped after the lead, or else with a hanging indent of one column. */
function nameLines(lead: Line, name: Line, width: number): Line[] {
  if (lead.length > 0) return hangingIndent(lead, name, width);
  const lines = wrap(name, width);
  if (lines.length <= 1) return lines;
  return wrap(name, width - 1).map((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
}

/** Texts at the right of their columns, each after its separator. */
function inColumns(texts: Line, separator: (roleIndex: number) => string, layout: DumbbellLayout, theme: Theme): Span[] {
  return texts.flatMap((text, roleIndex) => {
    const { before, width } = figureColumn(roleIndex, layout, theme);
    const space = before + width - widthOf(text.text);
    return [{ text: separator(roleIndex).padEnd(space) }, text];
  });
}

function scaleSpans(scale: DumbbellScale, width: number, { dumbbell }: Theme): Line {
  if (width === 0) return [];
  let used = 0;
  return markedValues(scale).flatMap((value): Span[] => {
    const text = String(value);
    const column = Math.min(width - text.length, Math.round(columnOf(value, scale, width)));
    const line = dumbbell.beyond.repeat(Math.max(0, column - used));
    used = column + text.length;
    return [
      { text: line, tone: 'faint' },
      { text, tone: 'muted' },
    ];
  });
}

function markedValues(scale: DumbbellScale): number[] {
  const { minimum, maximum } = scale;
  if (hasSteps(scale)) return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return minimum === maximum ? [maximum] : [minimum, maximum];
}

/**
 * `───●━━━━━━○───`: the marks of the roles on their axis, those that fall on one place beside each other in order of level. Exactly `width` columns; empty if
 * that is 0.
 */
function dumbbellSpans(values: readonly DumbbellValue[], scale: DumbbellScale, width: number, theme: Theme): Line {
  if (width === 0) return [];
  const { beyond, between } = theme.dumbbell;
  const rated = values
    .flatMap((value, roleIndex) => (typeof value === 'number' ? [{ value, roleIndex }] : []))
    .sort((a, b) => a.value - b.value || a.roleIndex - b.roleIndex);
  const places = rated.map(({ value }) => columnOf(value, scale, width));
  let used = 0;
  const marks = placeMarks(places, width).flatMap((column, index): Span[] => {
    const line: Span = index === 0 ? { text: beyond, tone: 'faint' } : { text: between, tone: 'muted' };
    const length = column - used;
    used = column + 1;
    return [{ ...line, text: line.text.repeat(length) }, theme.roleMark(rated[index]?.roleIndex ?? 0, values.length)];
  });
  return mergeSpans([...marks, { text: beyond.repeat(width - used), tone: 'faint' as const }].filter(({ text }) => text !== ''));
}

/** From 0 to the last column, not rounded. What lies beyond the scale stands at its end. */
function columnOf(value: number, { minimum, maximum }: DumbbellScale, width: number): number {
  const share = maximum === minimum ? 1 : (value - minimum) / (maximum - minimum);
  return Math.min(1, Math.max(0, share)) * (width - 1);
}
