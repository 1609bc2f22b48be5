import type { LadderBlock, LadderBlockRow } from '../../../model/blocks/ladder.js';
import type { Theme } from '../theme.js';
import { type Line, lineWidth, widestWord } from '../wrap.js';
import { rowIndent } from './canvas.js';
import { markWidth, stepWidth, textLines } from './step-cell.js';

/** Where the columns of a ladder are, in columns of the terminal. */
export interface LadderLayout {
  /** What the names of criteria take on the left, with the gap after them. */
  readonly nameWidth: number;
  /** What each level takes, with the gap after it. */
  readonly cellWidth: number;
  readonly columnCount: number;
}

/** Between the names and the first level. */
export const nameGap = 2;
const cellGap = 1;

const [smallestName, usefulName, widestName] = [16, 24, 40];
/** Names take no more of a wide line where levels can use the room. */
const nameShare = 0.35;
const widestCell = 20;

/** The columns that the texts of a level may take. */
export function contentWidth({ cellWidth }: LadderLayout): number {
  return cellWidth - cellGap;
}

/** Where a level begins. */
export function startOf({ nameWidth, cellWidth }: LadderLayout, column: number): number {
  return nameWidth + column * cellWidth;
}

/**
 * Fits the levels beside each other; null if there is no room for their marks and short names. Levels get wider first for words that would be broken, then
 * for their own names, then for the words of steps, and share what names of criteria leave.
 */
export function fitLadder(block: LadderBlock, width: number, theme: Theme): LadderLayout | null {
  const columnCount = block.columns.length;
  const smallest = smallestCell(block, theme) + cellGap;
  if (columnCount === 0 || columnCount * smallest + smallestName > width) return null;
  const rows = rowsOf(block);
  const name = Math.max(usefulName, Math.min(widestRowName(block, theme), Math.floor(width * nameShare)));
  const wishes = [
    { content: widestTextWord(rows, theme), names: usefulName },
    { content: widestNameWord(block, theme), names: usefulName },
    { content: widestStep(rows, theme), names: name },
  ];
  const wished = wishes.reduce((cell, { content, names }) => {
    const wider = content + cellGap;
    return wider > cell && columnCount * wider + names <= width ? wider : cell;
  }, smallest);
  const shared = Math.max(wished, Math.min(widestCell, Math.floor((width - name) / columnCount)));
  // What is left over serves long texts, and nothing else.
  const mostName = Math.max(widestName, name);
  const cellWidth = Math.max(shared, Math.min(widestText(rows, theme) + cellGap, Math.floor((width - mostName) / columnCount)));
  return { nameWidth: Math.min(mostName, width - columnCount * cellWidth), cellWidth, columnCount };
}

function rowsOf({ sections }: LadderBlock): readonly LadderBlockRow[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

const most = (widths: readonly number[]): number => Math.max(0, ...widths);

/** What numbers, counts and steps without words take. */
function smallestCell(block: LadderBlock, theme: Theme): number {
  const heads = [...block.columns.map(({ number }) => number), ...block.counts.flatMap(({ texts }) => texts)];
  const steps = rowsOf(block).flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge ? [stepWidth(cell.gauge) + markWidth] : [])));
  return most([...heads.map((text) => lineWidth(theme.spans(text))), ...steps]);
}

function widestTextWord(rows: readonly LadderBlockRow[], theme: Theme): number {
  return most(textsOf(rows, theme).map(widestWord));
}

function widestText(rows: readonly LadderBlockRow[], theme: Theme): number {
  return most(textsOf(rows, theme).map(lineWidth));
}

/** What is set as text, with its marks. */
function textsOf(rows: readonly LadderBlockRow[], theme: Theme): Line[] {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => (cell && cell.gauge?.type !== 'rungs' ? [cell] : [])));
  return cells.flatMap((cell) => textLines(cell, Infinity, theme));
}

function widestNameWord({ columns }: LadderBlock, theme: Theme): number {
  return most(columns.map(({ name }) => widestWord(theme.spans(name))));
}

function widestStep(rows: readonly LadderBlockRow[], theme: Theme): number {
  const steps = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge ? [{ ...cell, gauge: cell.gauge }] : [])));
  return most(steps.map(({ gauge, text }) => (gauge.type === 'rungs' ? gauge.maximum + 1 : 0) + lineWidth(theme.spans(text)) + markWidth));
}

/** Bars that begin at a later level leave room for their names. */
function widestRowName({ sections, tracks }: LadderBlock, theme: Theme): number {
  const names = sections.flatMap(({ groups }) =>
    groups.flatMap(({ title, rows }) =>
      rows
        .filter(({ shape, cells }) => shape !== 'presence' || cells[0])
        .map(({ name }) => rowIndent(title) + (tracks.length > 1 ? markWidth : 0) + lineWidth(theme.spans(name)) + nameGap),
    ),
  );
  return most(names);
}
