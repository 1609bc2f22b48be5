import type { ComparedRow } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './cell-spans.js';
import type { Columns } from './columns.js';
import { runOn, runsOn } from './run-on.js';
import { type Line, wrap } from './wrap.js';

/** The lines of one column and, as many, the marks before them. */
export interface OnlyList {
  readonly marks: readonly Line[];
  readonly lines: readonly Line[];
}

/** For each of two roles, what it alone states, as a list of its own: lines that stand beside each other are no pairs. */
export function onlyLists(rows: readonly ComparedRow[], columns: Columns, { theme, roles }: Canvas): OnlyList[] {
  return roles.map((_title, place) => {
    const width = columns.text[place] ?? 1;
    const names = rows.flatMap((row) => {
      const cell = row.cells[place];
      return cell ? [cellSpans(cell, row, place, theme)] : [];
    });
    const states = roles.map((_role, other) => other === place);
    const items = runsOn(names) ? [runOn(names, width, theme)] : names.map((name) => wrap(name, width));
    const marks = items.flatMap((lines) => lines.map((_line, index): Line => (index === 0 ? [theme.mark('only', states)] : [])));
    return { marks, lines: items.flat() };
  });
}
