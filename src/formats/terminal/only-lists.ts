import type { ComparedRow } from '../../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './row-text.js';
import type { TextColumns } from './text-columns.js';
import { type Line, hangingIndent, wrap } from './wrap.js';
import { areShortNames, wrapNames } from './listed-rows.js';

/** The lines of one column and, as many, the marks before them. */
export interface OnlyList {
  readonly marks: readonly Line[];
  readonly lines: readonly Line[];
}

/** For each role what it alone states, as a list of its own: lines that stand beside each other are no pairs. */
export function onlyLists(rows: readonly ComparedRow[], columns: TextColumns, canvas: Canvas): OnlyList[] {
  const { theme, roles } = canvas;
  return roles.map((_title, place) => {
    const names = rows.flatMap((row) => {
      const cell = row.cells[place];
      return cell ? [cellSpans(cell, row, place, theme)] : [];
    });
    const width = columns.text[place] ?? 1;
    return roles.length === 2 ? withMarks(names, width, place, canvas) : withDots(names, width, canvas);
  });
}

/** Of two roles, each column has room for the marks before it. */
function withMarks(names: readonly Line[], width: number, place: number, { theme, roles }: Canvas): OnlyList {
  const states = roles.map((_role, other) => other === place);
  const items = areShortNames(names) ? [wrapNames(names, width, theme)] : names.map((name) => wrap(name, width));
  const marks = items.flatMap((lines) => lines.map((_line, index): Line => (index === 0 ? [theme.mark('only', states)] : [])));
  return { marks, lines: items.flat() };
}

/** Of more, a dot in the column says who states it. */
function withDots(names: readonly Line[], width: number, { theme }: Canvas): OnlyList {
  const lead = [{ text: `${theme.marks.states} ` }];
  const lines = areShortNames(names)
    ? wrapNames(names, width - 2, theme).map((line, index): Line => [...(index === 0 ? lead : [{ text: '  ' }]), ...line])
    : names.flatMap((name) => hangingIndent(lead, name, width));
  return { marks: [], lines };
}
