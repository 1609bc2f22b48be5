import type { ComparedRow } from '../../model/report.js';
import { displayLabel } from './row-parts.js';
import { type Canvas, cellSpans } from './row-text.js';
import { lineWidth, widestWord } from './wrap.js';

/** The columns of texts that are set side by side, with their widths in terminal columns. */
export interface TextColumns {
  readonly mark: number;
  /** 0 if no row has a label. */
  readonly label: number;
  /** Before the text of the second role: the mark of that role, if there are two roles; else 0. */
  readonly innerMark: number;
  /** For each role. */
  readonly text: readonly number[];
}

/** Columns that a role's text needs to be readable. With fewer, the roles are set below each other. */
const readableText = 28;
const widestLabel = 22;
const narrowLabel = 12;
const narrowestPay = 18;

/** The columns in which the rows can be set side by side, else null. */
export function fitTextColumns(rows: readonly ComparedRow[], canvas: Canvas): TextColumns | null {
  const { roles, width, theme } = canvas;
  const isPair = roles.length === 2;
  const [mark, innerMark] = [isPair ? 1 : roles.length, isPair ? 2 : 0];
  const natural = naturalWidths(rows, canvas);
  const labels = rows.map((row) => theme.spans(displayLabel(row) ?? ''));
  const roomWith = (label: number): number => width - textIndent({ mark, label }) - (3 + innerMark) * (roles.length - 1);
  const label = Math.min(widestLabel, Math.max(0, ...labels.map(lineWidth)));
  // Pay figures are short, and easier to read close to each other.
  const isPay = rows.every(({ group }) => group?.isUnit);
  const pay = isPay ? payWidths(natural, roomWith(label)) : null;
  if (pay) return { mark, label, innerMark, text: pay };
  const narrowed = Math.max(Math.min(label, narrowLabel), ...labels.map(widestWord));
  const readable = [label, narrowed].find((each) => Math.floor(roomWith(each) / roles.length) >= readableText);
  if (readable === undefined) return sum(natural) <= roomWith(label) ? { mark, label, innerMark, text: natural } : null;
  return { mark, label: readable, innerMark, text: roles.map(() => Math.floor(roomWith(readable) / roles.length)) };
}

/**
 * Natural widths, except that the last column, which also shows the difference and is the widest, gets the remaining room. Null if that is
 * too little.
 */
function payWidths(natural: readonly number[], room: number): number[] | null {
  const allButLast = natural.slice(0, -1);
  const naturalLast = natural.at(-1) ?? 0;
  const last = Math.min(naturalLast, room - sum(allButLast));
  return last < Math.min(naturalLast, narrowestPay) ? null : [...allButLast, last];
}

/** The width of each role's longest text, not wrapped. */
function naturalWidths(rows: readonly ComparedRow[], { roles, theme }: Canvas): number[] {
  // With more than two roles, a dot precedes what only one role states.
  const dot = roles.length === 2 ? 0 : 2;
  return roles.map((title, roleIndex) => {
    const textWidths = rows.map((row) => {
      const cell = row.cells[roleIndex];
      return cell ? dot + lineWidth(cellSpans(cell, row, roleIndex, theme)) : 0;
    });
    return Math.max(lineWidth(theme.spans(title)), ...textWidths);
  });
}

/** The columns before the first text. */
export function textIndent({ mark, label }: Pick<TextColumns, 'mark' | 'label'>): number {
  return mark + 1 + (label === 0 ? 0 : label + 2);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
