import type { ComparedRow, Span } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './cell-spans.js';
import { hanging } from './hanging.js';
import { remarkLines } from './remark.js';
import { rowParts } from './row-parts.js';
import { runOn, runsOn } from './run-on.js';
import { roleTone } from './theme.js';
import { type Line, lineWidth } from './wrap.js';

/** Two roles row by row, where columns would be too narrow: what both say once, and else the words of each role behind its title. */
export function stacked(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return rowParts(rows).flatMap((part) => {
    const { label, beside, only, shared } = part;
    const listedRows = [...alikeRuns(only), ...(shared.length === 0 ? [] : [shared])];
    // A label that stands over one row alone stands on its line.
    const isOwn = label !== null && beside.length + only.length + shared.length === 1;
    return [
      ...(label === null || isOwn ? [] : labelLines(label, canvas)),
      ...beside.flatMap((row) => besideLines(row, isOwn ? label : null, canvas)),
      ...listedRows.flatMap((alike) => listed(alike, isOwn ? label : null, canvas)),
    ];
  });
}

function labelLines(label: string, { theme, width }: Canvas): string[] {
  return hanging([{ text: '  ' }], theme.spans([{ text: label, tone: 'muted' }]), width).map((line) => theme.paint(line));
}

function besideLines(row: ComparedRow, label: string | null, canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const tone = row.status === 'same' ? 'muted' : undefined;
  const [lead, indent] = [[mark, { text: ' ' }], [{ text: ' '.repeat(mark.text.length + 1) }]];
  const head = label === null ? [] : hanging(lead, theme.spans([{ text: label, tone: 'muted' }]), width);
  const stated = row.cells.flatMap((cell, place) => (cell ? [{ place, spans: cellSpans(cell, row, place, theme) }] : []));
  const lines = stated.flatMap(({ place, spans }, index) => {
    const title = theme.spans([{ text: `${roles[place]}: `, tone: roleTone(place, roles.length) }]);
    return hanging(index === 0 && label === null ? lead : indent, [...title, ...spans], width);
  });
  return [...[...head, ...lines].map((line) => theme.paint(line, tone)), ...remarkLines(row, mark.text.length + 1, canvas)];
}

/** Rows that the same roles state, together. */
function alikeRuns(rows: readonly ComparedRow[]): ComparedRow[][] {
  const byStates = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const key = row.cells.map((cell) => Number(cell !== null)).join('');
    byStates.set(key, [...(byStates.get(key) ?? []), row]);
  }
  return [...byStates.values()];
}

/** Rows of one mark, each said once. */
function listed(rows: readonly ComparedRow[], label: string | null, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const [first] = rows;
  if (!first) return [];
  const mark = theme.mark(first.status, first.cells.map(Boolean));
  const tone = first.status === 'same' ? 'muted' : undefined;
  const lead: readonly Span[] = [mark, { text: ' ' }];
  const labelled = label === null ? [] : theme.spans([{ text: `${label}: `, tone: 'muted' }]);
  const names = rows.map((row) => [...labelled, ...onceSpans(row, canvas)]);
  if (runsOn(names) && rows.every(({ briefRemark }) => briefRemark === null))
    return led(runOn(names, width - lineWidth(lead), theme), lead).map((line) => theme.paint(line, tone));
  return rows.flatMap((row, index) => [
    ...hanging(lead, names[index] ?? [], width).map((line) => theme.paint(line, tone)),
    ...remarkLines(row, lineWidth(lead), canvas),
  ]);
}

function led(lines: readonly Line[], lead: readonly Span[]): Line[] {
  const indent = [{ text: ' '.repeat(lineWidth(lead)) }];
  return lines.map((line, index) => [...(index === 0 ? lead : indent), ...line]);
}

/** Of two roles, one alone states it, or both state it in the same words. */
function onceSpans(row: ComparedRow, { theme }: Canvas): readonly Span[] {
  const [once = []] = row.cells.flatMap((cell, place) => (cell ? [cellSpans(cell, row, place, theme)] : []));
  return once;
}
