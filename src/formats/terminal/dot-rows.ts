import type { ComparedRow } from '../../model/report.js';
import { hasSameWording } from '../text.js';
import { centered, dotColumns, dotLegend, hasColumnFigures } from './dot-columns.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import { listedRows } from './listed-rows.js';
import { rowParts } from './row-parts.js';
import { type Canvas, cellSpans, groupTitleLines, labelLines, noteLines } from './row-text.js';
import { stacked } from './stacked.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';

/**
 * Sets rows for three and more roles, where text columns would be too narrow: a narrow column for each role, headed by its number, with a
 * dot or a figure; then the text. Where roles word a row differently, each text follows its role's number. Rows that most roles state come
 * first.
 */
export function dotRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const parts = rowParts(rows).map((part) => ({ ...part, rows: [...part.shared, ...part.paired, ...mostStatedFirst(part.only)] }));
  const areAllShared = parts.every(
    ({ label, firstRow, paired, only }) => label === null && !firstRow?.group && paired.length + only.length === 0,
  );
  if (areAllShared) return listedRows(rows, canvas);
  const room = canvas.width - leadWidth(dotColumns(rows, canvas.theme).width, canvas.roles.length);
  if (room < narrowestText) return stacked(rows, canvas);
  const labelledRows = parts.flatMap((part) => part.rows.map((row, index) => ({ row, label: index === 0 ? (part.label ?? '') : '' })));
  return [...dotLegend(rows, canvas), ...tableLines(labelledRows, canvas)];
}

/** With fewer columns for the texts, dots are of no use. */
const narrowestText = 14;

/** The columns that the mark and the role columns take. */
function leadWidth(roleColumnWidth: number, roleCount: number): number {
  return 2 + roleCount * (roleColumnWidth + (roleColumnWidth > 1 ? 2 : 1)) + 1;
}

function mostStatedFirst(rows: readonly ComparedRow[]): ComparedRow[] {
  return [...rows].sort((a, b) => statedCount(b) - statedCount(a));
}

function statedCount({ cells }: ComparedRow): number {
  return cells.filter((cell) => cell !== null).length;
}

interface LabelledRow {
  readonly row: ComparedRow;
  /** Empty if a row before has the same label. */
  readonly label: string;
}

const widestLabel = 18;
/** With fewer columns for the texts, labels are put on lines of their own. */
const readableText = 28;

function tableLines(labelledRows: readonly LabelledRow[], canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const rows = labelledRows.map(({ row }) => row);
  const columns = dotColumns(rows, theme);
  const naturalLabel = Math.min(widestLabel, Math.max(0, ...labelledRows.map(({ label }) => lineWidth(theme.spans(label)))));
  const labelWidth = width - leadWidth(columns.width, roles.length) - naturalLabel - 2 < readableText ? 0 : naturalLabel;
  const ifLabelled = <T>(column: T): T[] => (labelWidth === 0 ? [] : [column]);
  const leadWidths = [1, ...roles.map(() => columns.width), ...ifLabelled(labelWidth)];
  const roleGap = columns.width > 1 ? '  ' : ' ';
  const gaps = [' ', ...roles.slice(1).map(() => roleGap), ...ifLabelled('  '), '  '];
  const depth = [...leadWidths, ...gaps.map(({ length }) => length)].reduce((sum, columnWidth) => sum + columnWidth, 0);
  const textWidth = width - depth;
  const numbers = roles.map((_, roleIndex): LayoutCell => ({
    lines: [[{ text: centered(String(roleIndex + 1), columns.width), tone: 'muted' }]],
  }));
  const head = [{ lines: [] }, ...numbers, ...ifLabelled({ lines: [] }), { lines: [] }];
  const body = labelledRows.map(({ row, label }): LayoutCell[] => {
    const tone = row.status === 'same' ? 'muted' : undefined;
    return [
      { lines: [markLine(row, theme)] },
      ...row.cells.map((cell): LayoutCell => ({ lines: [columns.line(row, cell)], tone })),
      ...ifLabelled({ lines: wrap(theme.spans([{ text: label, tone: 'muted' }]), labelWidth) }),
      { lines: textLines(row, textWidth, theme), tone },
    ];
  });
  const [headLines = [], ...bodyLines] = layoutRows([head, ...body], [...leadWidths, textWidth], gaps, theme);
  return [
    ...headLines,
    ...labelledRows.flatMap(({ row, label }, index) => [
      ...groupTitleLines(row, rows[index - 1], canvas),
      ...(labelWidth === 0 && label !== '' ? labelLines(label, canvas) : []),
      ...(bodyLines[index] ?? []),
      ...(shortNote(row) === null ? noteLines(row, depth, canvas) : []),
    ]),
  ];
}

/** The mark of a row that all roles state. For other rows the dots say enough. */
function markLine({ status, cells }: ComparedRow, theme: Theme): Line {
  return status === 'only' ? [] : [theme.mark(status, cells.map(Boolean))];
}

const longestShortNote = 16;

/** A short note, such as how far apart the figures are, which is put after the subject; else null. */
function shortNote(row: ComparedRow): string | null {
  return hasColumnFigures(row) && row.briefNote !== null && row.briefNote.length <= longestShortNote ? row.briefNote : null;
}

/** The subject if the figures are in the role columns, then the texts: once if all are the same, else each after its role's number. */
function textLines(row: ComparedRow, width: number, theme: Theme): Line[] {
  const hasFigures = hasColumnFigures(row);
  const note = shortNote(row);
  const noteSpans = note === null ? [] : [{ text: '  ' }, ...theme.spans([{ text: note, tone: 'muted' }])];
  const subject = hasFigures ? wrap([...theme.spans(row.subject ?? ''), ...noteSpans], width) : [];
  const texts = row.cells.flatMap((cell, roleIndex) => {
    const spans = cell ? (hasFigures ? theme.spans(cell.brief) : cellSpans(cell, row, roleIndex, theme, width)) : [];
    return spans.length === 0 ? [] : [{ roleIndex, spans }];
  });
  const [first] = texts;
  const isOneText =
    first !== undefined && texts.length === statedCount(row) && texts.every(({ spans }) => hasSameWording(spans, first.spans));
  if (isOneText) return [...subject, ...wrap(first.spans, width)];
  return [
    ...subject,
    ...texts.flatMap(({ roleIndex, spans }) => hangingIndent([{ text: `${roleIndex + 1} `, tone: 'muted' }], spans, width)),
  ];
}
