import type { ComparedRow, Span } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './cell-spans.js';
import { type Columns, depthOf } from './columns.js';
import { grid, type GridCell } from './grid.js';
import { remarkLines } from './remark.js';
import { runOn, runsOn } from './run-on.js';
import { type Line, wrap } from './wrap.js';

/** What all roles state in the same words, said once across the columns; behind its label, it is said that it is of all. */
export function sharedRows(rows: readonly ComparedRow[], label: readonly Line[], columns: Columns, canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const isLabelled = columns.label > 0;
  const room = width - depthOf(columns);
  const names = rows.map((row) => onceSpans(row, isLabelled ? roles.length : null, canvas));
  const isRun = runsOn(names) && rows.every(({ briefRemark }) => briefRemark === null);
  const texts = isRun ? [runOn(names, room, theme)] : names.map((name) => wrap(name, room));
  const placed = texts.map((lines, index): GridCell[] => [
    { lines: [[theme.mark('same', [])]] },
    ...(isLabelled ? [{ lines: index === 0 ? label : [] }] : []),
    { lines, tone: 'muted' },
  ]);
  const widths = [columns.mark, ...(isLabelled ? [columns.label] : []), room];
  const drawn = grid(placed, widths, [' ', ...(isLabelled ? ['  '] : [])], theme);
  return drawn.flatMap((lines, index) => [...lines, ...remarkLines(isRun ? undefined : rows[index], depthOf(columns), canvas)]);
}

/** `Both`, `All`: whose the rows beneath are. */
export function allTitle(roleCount: number): string {
  return roleCount === 2 ? 'Both' : 'All';
}

function onceSpans(row: ComparedRow, saidOf: number | null, { theme }: Canvas): readonly Span[] {
  const [cell] = row.cells;
  const said = cell ? cellSpans(cell, row, 0, theme) : [];
  return saidOf === null ? said : [{ text: `${allTitle(saidOf).toLowerCase()}: ` }, ...said];
}
