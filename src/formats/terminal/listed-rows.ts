import type { ComparedRow, Span } from '../../model/report.js';
import { type Canvas, cellSpans, noteLines } from './row-text.js';
import { type Line, hangingIndent, lineWidth, nonBreakingSpace, wrap } from './wrap.js';
import type { Theme } from './theme.js';

/** Rows of one mark as a list over the whole width, each said once: behind their label, where one is given, and as deep as what is around. */
export function listedRows(rows: readonly ComparedRow[], canvas: Canvas, label: string | null = null, depth = 0): string[] {
  const { theme, width } = canvas;
  const [first] = rows;
  if (!first) return [];
  const mark = theme.mark(first.status, first.cells.map(Boolean));
  const lead: readonly Span[] = [mark, { text: ' '.repeat(Math.max(1, depth - lineWidth([mark]))) }];
  const tone = first.status === 'same' ? 'muted' : undefined;
  const labelled = label === null ? [] : theme.spans([{ text: `${label}: `, tone: 'muted' }]);
  const names = rows.map((row) => [...labelled, ...onceSpans(row, canvas)]);
  if (areManyShortNames(names) && rows.every(({ briefNote }) => briefNote === null))
    return led(wrapNames(names, width - lineWidth(lead), theme), lead).map((line) => theme.paint(line, tone));
  return rows.flatMap((row, index) => [
    ...hangingIndent(lead, names[index] ?? [], width).map((line) => theme.paint(line, tone)),
    ...noteLines(row, lineWidth(lead), canvas),
  ]);
}

/** `Both`, `All`: whose the rows beneath are. */
export function sharedTitle(roleCount: number): string {
  return roleCount === 2 ? 'Both' : 'All';
}

function led(lines: readonly Line[], lead: readonly Span[]): Line[] {
  const indent = [{ text: ' '.repeat(lineWidth(lead)) }];
  return lines.map((line, index) => [...(index === 0 ? lead : indent), ...line]);
}

/** One role alone states it, or all state it in the same words. */
function onceSpans(row: ComparedRow, { theme }: Canvas): readonly Span[] {
  const [once = []] = row.cells.flatMap((cell, place) => (cell ? [cellSpans(cell, row, place, theme)] : []));
  return once;
}

const fewest = 6;
const widest = 32;

/** Many short names are read more quickly as one paragraph than each on a line of its own. */
export function areManyShortNames(names: readonly (readonly Span[])[]): boolean {
  return names.length >= fewest && names.every((name) => lineWidth(name) <= widest);
}

/** Names that run on, broken between them where each fits on a line. */
export function wrapNames(names: readonly (readonly Span[])[], width: number, theme: Theme): Line[] {
  const spans = names.flatMap((name, index): readonly Span[] => {
    const whole = lineWidth(name) < width ? unbroken(name) : name;
    return index === names.length - 1
      ? whole
      : [...whole, ...unbroken([{ text: theme.separator.trimEnd(), tone: 'muted' }]), { text: ' ' }];
  });
  return wrap(spans, width);
}

function unbroken(name: readonly Span[]): Span[] {
  return name.map((span) => ({ ...span, text: span.text.replaceAll(' ', nonBreakingSpace) }));
}
