import type { ComparedRow } from '../../model/report.js';
import { type Canvas, cellSpans, groupTitleLines, noteLines } from './row-text.js';
import { type TextColumns, textIndent } from './text-columns.js';
import { type GridCell, grid } from './grid.js';
import { type Line, hangingIndent, wrap } from './wrap.js';
import { type RowParts, rowParts } from './row-parts.js';
import { areManyShortNames, listedRows, sharedTitle, wrapNames } from './listed-rows.js';
import { roleTone } from './theme.js';

/** Rows side by side under the titles of the roles: what differs, then what one role alone states, then what all share, said once. */
export function sideBySide(rows: readonly ComparedRow[], columns: TextColumns, canvas: Canvas): string[] {
  const parts = rowParts(rows);
  const isEach = (part: 'paired' | 'only' | 'shared'): boolean => parts.every((each) => each[part].length === 0);
  const isList = canvas.roles.length === 2 && columns.label === 0 && isEach('paired');
  const teller = isList ? onlyTeller(parts.flatMap(({ only }) => only)) : null;
  const body = parts.flatMap((part, index) => [
    ...groupTitleLines(part.firstRow, parts[index - 1]?.firstRow, canvas),
    ...(teller === null
      ? partLines(part, columns, canvas)
      : [...listedRows(part.only, canvas), ...sharedLines(part, part.only.length > 0, columns, canvas)]),
  ]);
  if (teller !== null) return [...tellerTitle(teller, columns, canvas), ...body];
  const isSharedAlone = isEach('paired') && isEach('only');
  return [...(isSharedAlone && columns.label === 0 ? [] : headLines(isList ? 'Only ' : '', columns, canvas)), ...body];
}

/** The one of two roles that states all that one alone states; a list of the other would be empty. */
function onlyTeller(rows: readonly ComparedRow[]): number | null {
  const [first, ...others] = new Set(rows.map(({ cells }) => cells.findIndex((cell) => cell !== null)));
  return first === undefined || others.length > 0 ? null : first;
}

function tellerTitle(place: number, { mark }: TextColumns, { theme, roles, width }: Canvas): string[] {
  const title = theme.spans([{ text: `Only ${roles[place]}`, tone: roleTone(place, roles.length) }]);
  return hangingIndent([{ text: ' '.repeat(mark + 1) }], title, width).map((line) => theme.paint(line));
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

function headLines(before: string, columns: TextColumns, canvas: Canvas): string[] {
  const { roles, theme } = canvas;
  const titles = roles.map((title, place) => theme.spans([{ text: `${before}${title}`, tone: roleTone(place, roles.length) }]));
  const texts = titles.map((title, place) => wrap(title, columns.text[place] ?? 1));
  return drawn([{ mark: [], label: [], texts, secondMark: [], tone: undefined, row: undefined }], columns, canvas);
}

function partLines({ label, paired, only, shared }: RowParts, columns: TextColumns, canvas: Canvas): string[] {
  const { theme } = canvas;
  const isLabelled = columns.label > 0;
  const labelLines = label === null ? [] : wrap(theme.spans([{ text: label, tone: 'muted' }]), columns.label);
  const bothSides = isLabelled ? [...paired, ...shared] : paired;
  const placed = [...bothSides.map((row) => besideRow(row, columns, canvas)), ...onlyRows(only, columns, canvas)];
  const lines = drawn(
    placed.map((row, index) => (index === 0 ? { ...row, label: labelLines } : row)),
    columns,
    canvas,
  );
  return isLabelled ? lines : [...lines, ...sharedLines({ shared }, lines.length > 0, columns, canvas)];
}

function sharedLines({ shared }: Pick<RowParts, 'shared'>, isLed: boolean, columns: TextColumns, canvas: Canvas): string[] {
  if (shared.length === 0) return [];
  const lead = ' '.repeat(columns.mark + 1) + canvas.theme.paint([{ text: sharedTitle(canvas.roles.length) }], 'muted');
  return [...(isLed ? [lead] : []), ...listedRows(shared, canvas, null, columns.mark + 1)];
}

function besideRow(row: ComparedRow, columns: TextColumns, { theme }: Canvas): Placed {
  const states = row.cells.map((cell) => cell !== null);
  const texts = row.cells.map((cell, place) => (cell ? wrap(cellSpans(cell, row, place, theme), columns.text[place] ?? 1) : []));
  const tone = row.status === 'same' ? 'muted' : undefined;
  return { mark: [[theme.mark(row.status, states)]], label: [], texts, secondMark: [], tone, row };
}

/** What one role alone states, in a list for each; what several state, and what has a remark, in rows of their own before them. */
function onlyRows(rows: readonly ComparedRow[], columns: TextColumns, canvas: Canvas): Placed[] {
  const listed = rows.filter(({ cells, briefNote }) => briefNote === null && cells.filter((cell) => cell !== null).length === 1);
  const others = rows.filter((row) => !listed.includes(row)).map((row) => besideRow(row, columns, canvas));
  if (listed.length === 0) return others;
  const lists = onlyLists(listed, columns, canvas);
  const [first, second] = lists;
  const texts = lists.map(({ lines }) => lines);
  return [...others, { mark: first?.marks ?? [], label: [], texts, secondMark: second?.marks ?? [], tone: undefined, row: undefined }];
}

function drawn(rows: readonly Placed[], columns: TextColumns, canvas: Canvas): string[] {
  const { theme } = canvas;
  const { mark, label, innerMark, text } = columns;
  const isLabelled = label > 0;
  const hasInner = innerMark > 0;
  const gap = ` ${theme.line.vertical} `;
  const widths = [
    mark,
    ...(isLabelled ? [label] : []),
    ...text.flatMap((each, place) => (place > 0 && hasInner ? [innerMark - 1, each] : [each])),
  ];
  const gaps = [' ', ...(isLabelled ? ['  '] : []), ...text.slice(1).flatMap(() => (hasInner ? [gap, ' '] : [gap]))];
  const cells = rows.map((row): GridCell[] => [
    { lines: row.mark },
    ...(isLabelled ? [{ lines: row.label }] : []),
    ...row.texts.flatMap((lines, place) => [...(place > 0 && hasInner ? [{ lines: row.secondMark }] : []), { lines, tone: row.tone }]),
  ]);
  return grid(cells, widths, gaps, theme).flatMap((lines, index) => [
    ...lines,
    ...noteLines(rows[index]?.row, textIndent(columns), canvas),
  ]);
}

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
  const items = areManyShortNames(names) ? [wrapNames(names, width, theme)] : names.map((name) => wrap(name, width));
  const marks = items.flatMap((lines) => lines.map((_line, index): Line => (index === 0 ? [theme.mark('only', states)] : [])));
  return { marks, lines: items.flat() };
}

/** Of more, a dot in the column says who states it. */
function withDots(names: readonly Line[], width: number, { theme }: Canvas): OnlyList {
  const lead = [{ text: `${theme.marks.states} ` }];
  const lines = areManyShortNames(names)
    ? wrapNames(names, width - 2, theme).map((line, index): Line => [...(index === 0 ? lead : [{ text: '  ' }]), ...line])
    : names.flatMap((name) => hangingIndent(lead, name, width));
  return { marks: [], lines };
}
