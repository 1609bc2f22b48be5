import type { ComparedRow } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './cell-spans.js';
import { type Columns, depthOf } from './columns.js';
import { grid, type GridCell } from './grid.js';
import { onlyLists } from './only-lists.js';
import { remarkLines } from './remark.js';
import { rowParts, type RowParts } from './row-parts.js';
import { allTitle, sharedRows } from './shared-rows.js';
import { roleTone } from './theme.js';
import { type Line, wrap } from './wrap.js';

/** Rows side by side under the titles of the roles: what differs, then what one role alone states, then what all share, said once. */
export function sideBySide(rows: readonly ComparedRow[], columns: Columns, canvas: Canvas): string[] {
  const parts = rowParts(rows);
  const isEach = (part: 'beside' | 'only' | 'shared'): boolean => parts.every((each) => each[part].length === 0);
  const isOnly = canvas.roles.length === 2 && columns.label === 0 && isEach('beside');
  const head = isEach('beside') && isEach('only') ? [] : headLines(isOnly ? 'Only ' : '', columns, canvas);
  return [...head, ...parts.flatMap((part) => partLines(part, columns, canvas))];
}

/** One row before it is drawn. */
interface Placed {
  readonly mark: readonly Line[];
  readonly label: readonly Line[];
  /** For each role, its lines. */
  readonly texts: readonly (readonly Line[])[];
  /** Before the second of two roles. */
  readonly secondMark: readonly Line[];
  readonly tone: 'muted' | undefined;
  readonly row: ComparedRow | undefined;
}

function headLines(before: string, columns: Columns, canvas: Canvas): string[] {
  const { roles, theme } = canvas;
  const titles = roles.map((title, place) => theme.spans([{ text: `${before}${title}`, tone: roleTone(place, roles.length) }]));
  const texts = titles.map((title, place) => wrap(title, columns.text[place] ?? 1));
  return drawn([{ mark: [], label: [], texts, secondMark: [], tone: undefined, row: undefined }], columns, canvas);
}

function partLines({ label, beside, only, shared }: RowParts, columns: Columns, canvas: Canvas): string[] {
  const { theme } = canvas;
  const labelLines = label === null ? [] : wrap(theme.spans([{ text: label, tone: 'muted' }]), columns.label);
  const placed = [...beside.map((row) => besideRow(row, columns, canvas)), ...onlyRows(only, columns, canvas)];
  const lines = drawn(
    placed.map((row, index) => (index === 0 ? { ...row, label: labelLines } : row)),
    columns,
    canvas,
  );
  const isLed = columns.label === 0 && lines.length > 0 && shared.length > 0;
  const lead = isLed ? [' '.repeat(columns.mark + 1) + theme.paint([{ text: allTitle(canvas.roles.length) }], 'muted')] : [];
  return [...lines, ...lead, ...sharedRows(shared, lines.length === 0 ? labelLines : [], columns, canvas)];
}

function besideRow(row: ComparedRow, columns: Columns, { theme }: Canvas): Placed {
  const states = row.cells.map((cell) => cell !== null);
  const texts = row.cells.map((cell, place) => (cell ? wrap(cellSpans(cell, row, place, theme), columns.text[place] ?? 1) : []));
  const tone = row.status === 'same' ? 'muted' : undefined;
  return { mark: [[theme.mark(row.status, states)]], label: [], texts, secondMark: [], tone, row };
}

/** Of two roles, two lists; where there are more, or remarks, a row each. */
function onlyRows(rows: readonly ComparedRow[], columns: Columns, canvas: Canvas): Placed[] {
  if (rows.length === 0) return [];
  if (canvas.roles.length > 2 || rows.some(({ briefRemark }) => briefRemark !== null))
    return rows.map((row) => besideRow(row, columns, canvas));
  const [first, second] = onlyLists(rows, columns, canvas);
  const texts = [first?.lines ?? [], second?.lines ?? []];
  return [{ mark: first?.marks ?? [], label: [], texts, secondMark: second?.marks ?? [], tone: undefined, row: undefined }];
}

function drawn(rows: readonly Placed[], columns: Columns, canvas: Canvas): string[] {
  const { theme } = canvas;
  const { mark, label, inner, text } = columns;
  const isLabelled = label > 0;
  const hasInner = inner > 0;
  const gap = ` ${theme.line.vertical} `;
  const widths = [
    mark,
    ...(isLabelled ? [label] : []),
    ...text.flatMap((each, place) => (place > 0 && hasInner ? [inner - 1, each] : [each])),
  ];
  const gaps = [' ', ...(isLabelled ? ['  '] : []), ...text.slice(1).flatMap(() => (hasInner ? [gap, ' '] : [gap]))];
  const cells = rows.map((row): GridCell[] => [
    { lines: row.mark },
    ...(isLabelled ? [{ lines: row.label }] : []),
    ...row.texts.flatMap((lines, place) => [...(place > 0 && hasInner ? [{ lines: row.secondMark }] : []), { lines, tone: row.tone }]),
  ]);
  return grid(cells, widths, gaps, theme).flatMap((lines, index) => [...lines, ...remarkLines(rows[index]?.row, depthOf(columns), canvas)]);
}
