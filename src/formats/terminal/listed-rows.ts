import { beforeText } from '../../before-text.js';
import type { ComparedRow, Span } from '../../model/report.js';
import { type Canvas, cellSpans, noteLines } from './row-text.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, hasLines, lineWidth, unbreakable, wrap } from './wrap.js';

/**
 * Lists rows of the same mark over the whole width, each text once: only one role states it, or all state it in the same words. Many short
 * names run on as one paragraph. `label` is put before each text; the texts start at the column `depth`, or behind the mark if that is wider.
 */
export function listedRows(rows: readonly ComparedRow[], canvas: Canvas, label: string | null = null, depth = 0): string[] {
  const { theme, width } = canvas;
  const [first] = rows;
  if (!first) return [];
  const mark = theme.mark(first.status, first.cells.map(Boolean));
  const lead: readonly Span[] = [mark, { text: ' '.repeat(Math.max(1, depth - lineWidth([mark]))) }];
  const tone = first.status === 'same' ? 'muted' : undefined;
  const labelSpans = label === null ? [] : theme.spans([{ text: beforeText(label), tone: 'muted' }]);
  const names = rows.map((row) => [...labelSpans, ...firstStated(row, canvas)]);
  if (areManyShortNames(names) && rows.every(({ briefNote }) => briefNote === null))
    return withLead(lead, wrapNames(names, width - lineWidth(lead), theme)).map((line) => theme.paint(line, tone));
  return rows.flatMap((row, index) => [
    ...hangingIndent(lead, names[index] ?? [], width).map((line) => theme.paint(line, tone)),
    ...noteLines(row, lineWidth(lead), canvas),
  ]);
}

/** `Both` or `All`: the heading of rows that all roles state. */
export function sharedTitle(roleCount: number): string {
  return roleCount === 2 ? 'Both' : 'All';
}

function withLead(lead: readonly Span[], lines: readonly Line[]): Line[] {
  const indent = [{ text: ' '.repeat(lineWidth(lead)) }];
  return lines.map((line, index) => [...(index === 0 ? lead : indent), ...line]);
}

/** The text of the first role that states the row. */
function firstStated(row: ComparedRow, { theme }: Canvas): readonly Span[] {
  const [text = []] = row.cells.flatMap((cell, roleIndex) => (cell ? [cellSpans(cell, row, roleIndex, theme)] : []));
  return text;
}

const fewestNames = 6;
const widestName = 32;

/** Whether names read more quickly as one paragraph than on a line each. */
export function areManyShortNames(names: readonly (readonly Span[])[]): boolean {
  return names.length >= fewestNames && names.every((name) => lineWidth(name) <= widestName && !hasLines(name));
}

/** Sets names as one paragraph. Breaks lines only between names, unless a name is wider than a line. */
export function wrapNames(names: readonly (readonly Span[])[], width: number, theme: Theme): Line[] {
  const separator = [...unbreakable([{ text: theme.separator.trimEnd(), tone: 'muted' }]), { text: ' ' }];
  const spans = names.flatMap((name, index): readonly Span[] => {
    const words = lineWidth(name) < width ? unbreakable(name) : name;
    return index === names.length - 1 ? words : [...words, ...separator];
  });
  return wrap(spans, width);
}
