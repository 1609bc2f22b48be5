import type { ComparedRow } from '../../model/report.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import { areManyShortNames, listedRows, sharedTitle, wrapNames } from './listed-rows.js';
import { type RowParts, rowParts } from './row-parts.js';
import { type Canvas, cellSpans, groupTitleLines, noteLines } from './row-text.js';
import { type TextColumns, textIndent } from './text-columns.js';
import { roleTone } from './theme.js';
import { type Line, hangingIndent, wrap } from './wrap.js';

/**
 * Sets rows side by side, a column for each role below its title. Within each part, the rows that all roles state in their own words come
 * first, then those that only some state, then those that all share, printed once.
 */
export function sideBySide(rows: readonly ComparedRow[], columns: TextColumns, canvas: Canvas): string[] {
  const parts = rowParts(rows);
  const isEmpty = (name: 'paired' | 'only' | 'shared'): boolean => parts.every((part) => part[name].length === 0);
  const isTwoLists = canvas.roles.length === 2 && columns.label === 0 && isEmpty('paired');
  // If only one of two roles has a list, it gets the whole width: the other column would be empty.
  const soleRole = isTwoLists ? onlyRoleOf(parts.flatMap(({ only }) => only)) : null;
  const head = (): string[] =>
    soleRole === null ? headLines(isTwoLists ? 'Only ' : '', columns, canvas) : soleRoleTitle(soleRole, columns, canvas);
  const hasHead = columns.label > 0 || !isEmpty('paired') || !isEmpty('only');
  // Below the heading of a list that only one role has, what all share would look like a part of it. So each theme has its own headings.
  const hasHeads = isTwoLists && parts.length > 1;
  const body = parts.flatMap((part, index) => [
    ...groupTitleLines(part.firstRow, parts[index - 1]?.firstRow, canvas),
    ...(hasHeads && part.only.length > 0 ? head() : []),
    ...(soleRole === null
      ? partLines(part, hasHead, columns, canvas)
      : [...listedRows(part.only, canvas), ...sharedLines(part.shared, hasHead, columns, canvas)]),
  ]);
  return [...(hasHead && !hasHeads ? head() : []), ...body];
}

/** The index of the first role that states each row, if it is the same for all; else null. */
function onlyRoleOf(rows: readonly ComparedRow[]): number | null {
  const [first, ...rest] = new Set(rows.map(({ cells }) => cells.findIndex((cell) => cell !== null)));
  return first === undefined || rest.length > 0 ? null : first;
}

function soleRoleTitle(roleIndex: number, { mark }: TextColumns, { theme, roles, width }: Canvas): string[] {
  const title = theme.spans([{ text: `Only ${roles[roleIndex]}`, tone: roleTone(roleIndex) }]);
  return hangingIndent([{ text: ' '.repeat(mark + 1) }], title, width).map((line) => theme.paint(line));
}

function headLines(prefix: string, columns: TextColumns, canvas: Canvas): string[] {
  const { roles, theme } = canvas;
  const titles = roles.map((title, roleIndex) => theme.spans([{ text: `${prefix}${title}`, tone: roleTone(roleIndex) }]));
  const texts = titles.map((title, roleIndex) => wrap(title, columns.text[roleIndex] ?? 1));
  return gridLines([{ mark: [], label: [], texts, secondMark: [], tone: undefined, row: undefined }], columns, canvas);
}

function partLines({ label, paired, only, shared }: RowParts, hasHead: boolean, columns: TextColumns, canvas: Canvas): string[] {
  const { theme } = canvas;
  const hasLabels = columns.label > 0;
  const labelCell = label === null ? [] : wrap(theme.spans([{ text: label, tone: 'muted' }]), columns.label);
  const inColumns = hasLabels ? [...paired, ...shared] : paired;
  const gridRows = [...inColumns.map((row) => pairedRow(row, columns, canvas)), ...onlyRows(only, columns, canvas)];
  const lines = gridLines(
    gridRows.map((row, index) => (index === 0 ? { ...row, label: labelCell } : row)),
    columns,
    canvas,
  );
  return hasLabels ? lines : [...lines, ...sharedLines(shared, hasHead, columns, canvas)];
}

/** The rows that all share, as a list. It needs a title only below other headings. */
function sharedLines(shared: readonly ComparedRow[], hasTitle: boolean, columns: TextColumns, canvas: Canvas): string[] {
  if (shared.length === 0) return [];
  const title = ' '.repeat(columns.mark + 1) + canvas.theme.paint([{ text: sharedTitle(canvas.roles.length) }], 'muted');
  return [...(hasTitle ? [title] : []), ...listedRows(shared, canvas, null, columns.mark + 1)];
}

/** One row of the grid, wrapped to its columns. */
interface GridRow {
  readonly mark: readonly Line[];
  readonly label: readonly Line[];
  /** For each role, its lines. */
  readonly texts: readonly (readonly Line[])[];
  /** The mark before the text of the second of two roles. */
  readonly secondMark: readonly Line[];
  readonly tone: 'muted' | undefined;
  /** The compared row that this is, whose note follows it; undefined for the head and for lists. */
  readonly row: ComparedRow | undefined;
}

function pairedRow(row: ComparedRow, columns: TextColumns, { theme }: Canvas): GridRow {
  const states = row.cells.map((cell) => cell !== null);
  const texts = row.cells.map((cell, roleIndex) =>
    cell ? wrap(cellSpans(cell, row, roleIndex, theme), columns.text[roleIndex] ?? 1) : [],
  );
  const tone = row.status === 'same' ? 'muted' : undefined;
  return { mark: [[theme.mark(row.status, states)]], label: [], texts, secondMark: [], tone, row };
}

/** Makes a list for each role of what it alone states. Rows that several roles state, or that have a note, come before the lists. */
function onlyRows(rows: readonly ComparedRow[], columns: TextColumns, canvas: Canvas): GridRow[] {
  const listed = rows.filter(({ cells, briefNote }) => briefNote === null && cells.filter((cell) => cell !== null).length === 1);
  const rest = rows.filter((row) => !listed.includes(row)).map((row) => pairedRow(row, columns, canvas));
  if (listed.length === 0) return rest;
  const lists = listsByRole(listed, columns, canvas);
  const [first, second] = lists;
  const texts = lists.map(({ lines }) => lines);
  return [...rest, { mark: first?.marks ?? [], label: [], texts, secondMark: second?.marks ?? [], tone: undefined, row: undefined }];
}

/** The list in one role's column: its lines and, for two roles, the marks before them. */
interface RoleList {
  readonly marks: readonly Line[];
  readonly lines: readonly Line[];
}

/** A list for each role of what it alone states. Lines next to each other do not belong together. */
function listsByRole(rows: readonly ComparedRow[], columns: TextColumns, canvas: Canvas): RoleList[] {
  const { theme, roles } = canvas;
  return roles.map((_title, roleIndex) => {
    const names = rows.flatMap((row) => {
      const cell = row.cells[roleIndex];
      return cell ? [cellSpans(cell, row, roleIndex, theme)] : [];
    });
    const width = columns.text[roleIndex] ?? 1;
    return roles.length === 2 ? markedList(names, width, roleIndex, canvas) : dottedList(names, width, canvas);
  });
}

/** For two roles: each column has room for marks before it. */
function markedList(names: readonly Line[], width: number, roleIndex: number, { theme, roles }: Canvas): RoleList {
  const states = roles.map((_role, index) => index === roleIndex);
  const items = areManyShortNames(names) ? [wrapNames(names, width, theme)] : names.map((name) => wrap(name, width));
  const marks = items.flatMap((lines) => lines.map((_line, index): Line => (index === 0 ? [theme.mark('only', states)] : [])));
  return { marks, lines: items.flat() };
}

/** For more roles: a dot within the column says that the role states the text. */
function dottedList(names: readonly Line[], width: number, { theme }: Canvas): RoleList {
  const lead = [{ text: `${theme.marks.stated} ` }];
  const lines = areManyShortNames(names)
    ? wrapNames(names, width - 2, theme).map((line, index): Line => [...(index === 0 ? lead : [{ text: '  ' }]), ...line])
    : names.flatMap((name) => hangingIndent(lead, name, width));
  return { marks: [], lines };
}

function gridLines(rows: readonly GridRow[], columns: TextColumns, canvas: Canvas): string[] {
  const { theme } = canvas;
  const { mark, label, innerMark, text } = columns;
  const hasLabels = label > 0;
  const hasInnerMark = innerMark > 0;
  const gap = ` ${theme.line.vertical} `;
  const widths = [
    mark,
    ...(hasLabels ? [label] : []),
    ...text.flatMap((width, roleIndex) => (roleIndex > 0 && hasInnerMark ? [innerMark - 1, width] : [width])),
  ];
  const gaps = [' ', ...(hasLabels ? ['  '] : []), ...text.slice(1).flatMap(() => (hasInnerMark ? [gap, ' '] : [gap]))];
  const cells = rows.map((row): LayoutCell[] => [
    { lines: row.mark },
    ...(hasLabels ? [{ lines: row.label }] : []),
    ...row.texts.flatMap((lines, roleIndex) => [
      ...(roleIndex > 0 && hasInnerMark ? [{ lines: row.secondMark }] : []),
      { lines, tone: row.tone },
    ]),
  ]);
  return layoutRows(cells, widths, gaps, theme).flatMap((lines, index) => [
    ...lines,
    ...noteLines(rows[index]?.row, textIndent(columns), canvas),
  ]);
}
