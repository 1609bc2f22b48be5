import type { ComparedRow } from '../../model/blocks/comparison.js';
import { foldRow, foldedTexts, isFolded, sharedLines } from './folded-rows.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import type { RowParts } from './row-parts.js';
import { type Canvas, cellSpans, noteLines, statingRoles } from './row-text.js';
import { type Line, hangingIndent, lineWidth } from './wrap.js';

const gap = 2;
/** Columns that a role's text needs to be readable. */
const readableText = 30;

/**
 * Sets what two roles say beside each other: first what they share, over both columns, then texts that differ, then what each of them alone states. Null
 * for more roles, and if the columns would be too narrow.
 */
export function pairColumns(part: RowParts, canvas: Canvas): string[] | null {
  const width = Math.floor((canvas.width - gap) / 2);
  if (canvas.roles.length !== 2 || width < readableText) return null;
  const folded = part.all.filter((row) => isFolded(row, canvas));
  const beside = part.all.filter((row) => !folded.includes(row));
  return [
    ...sharedLines(folded, canvas),
    ...beside.flatMap((row) => [...rowsBeside(textsBeside(row, width, canvas), width, canvas), ...noteLines(row, 2, canvas)]),
    ...onlyLines(part.only, width, canvas),
  ];
}

function rowsBeside(columns: readonly (readonly Line[])[], width: number, { theme }: Canvas): string[] {
  const cells = columns.map((lines): LayoutCell => ({ lines }));
  return layoutRows([cells], [width, width], [' '.repeat(gap)], theme).flat();
}

/** The text of each role, after its mark or, if they mean the same, one mark for both. */
function textsBeside(row: ComparedRow, width: number, canvas: Canvas): Line[][] {
  const { theme, roles } = canvas;
  const mark = row.status === 'same' ? theme.shared : row.status === 'similar' ? theme.marks.similar : null;
  return row.cells.map((cell, place) => {
    const lead = mark === null ? theme.roleMark(place, roles.length) : { text: place === 0 ? mark : ' ' };
    return cell ? hangingIndent([lead, { text: ' ' }], cellSpans(cell, row, place, canvas), width) : [];
  });
}

/** Two lists beside each other or, if that is shorter, below each other. */
function onlyLines(rows: readonly ComparedRow[], width: number, canvas: Canvas): string[] {
  const lists = canvas.roles.map((_, place) => rows.filter((row) => statingRoles(row)[0] === place));
  const below = lists.flatMap((list, place) => listLines(list, place, canvas.width, canvas)).map((line) => canvas.theme.paint(line));
  if (lists.some(({ length }) => length === 0)) return below;
  const beside = rowsBeside(
    lists.map((list, place) => listLines(list, place, width, canvas)),
    width,
    canvas,
  );
  return below.length < beside.length && lists.some((list) => isRunOn(list, canvas)) ? below : beside;
}

/** Each item on a line, or many short names as one text. */
function listLines(rows: readonly ComparedRow[], place: number, width: number, canvas: Canvas): Line[] {
  const { theme, roles } = canvas;
  const lead: Line = [theme.roleMark(place, roles.length), { text: ' ' }];
  if (isRunOn(rows, canvas)) return foldedTexts(rows, theme.separator, canvas).flatMap((text) => hangingIndent(lead, text, width));
  return rows.flatMap((row) => {
    const cell = row.cells[place];
    const note: Line = row.briefNote === null || !canvas.isExplained ? [] : theme.spans([{ text: row.briefNote, tone: 'muted' }]);
    return cell
      ? [
          ...hangingIndent(lead, cellSpans(cell, row, place, canvas), width),
          ...(note.length === 0 ? [] : hangingIndent([{ text: '  ' }], note, width)),
        ]
      : [];
  });
}

const fewestNames = 6;
/** Of names, and not of sentences, on average. */
const widestNames = 26;

/** Whether names read more quickly as one text than on a line each. */
function isRunOn(rows: readonly ComparedRow[], canvas: Canvas): boolean {
  if (canvas.isExplained || rows.length < fewestNames) return false;
  const names = rows.map((row) => foldRow(row, canvas)?.name ?? null);
  return names.every((name) => name !== null) && names.reduce((sum, name) => sum + lineWidth(name), 0) <= widestNames * names.length;
}
