import type { ComparedRow } from '../../model/report.js';
import { type Canvas, cellSpans } from './row-text.js';
import { displayLabel } from './row-parts.js';
import { lineWidth, widestWord } from './wrap.js';

/** Columns that a role's text needs to be read; with fewer, the roles are set under each other. */
const readable = 28;
const widestLabel = 22;
const narrowLabel = 12;
const narrowestPay = 18;

/** Where the texts of roles stand beside each other, in columns of the terminal. */
export interface TextColumns {
  readonly mark: number;
  /** 0 where no row has a label. */
  readonly label: number;
  /** Before the text of each role after the first: of two roles, room for a mark of its own. */
  readonly innerMark: number;
  /** For each role. */
  readonly text: readonly number[];
}

/** How wide each column is where the rows can be set side by side; else null. */
export function fitTextColumns(rows: readonly ComparedRow[], canvas: Canvas): TextColumns | null {
  const { roles, width, theme } = canvas;
  const isPair = roles.length === 2;
  const [mark, inner] = [isPair ? 1 : roles.length, isPair ? 2 : 0];
  const natural = naturalWidths(rows, canvas);
  const labels = rows.map((row) => theme.spans(displayLabel(row) ?? ''));
  const roomWith = (label: number): number => width - textIndent({ mark, label }) - (3 + inner) * (roles.length - 1);
  const label = Math.min(widestLabel, Math.max(0, ...labels.map(lineWidth)));
  const fits = natural.reduce((sum, one) => sum + one, 0) <= roomWith(label);
  // Figures of pay are short, and read more easily close to each other.
  const isPay = rows.every(({ group }) => group !== null && group.label !== null);
  const pay = isPay ? payWidths(natural, roomWith(label)) : null;
  if (pay) return { mark, label, innerMark: inner, text: pay };
  const narrowed = Math.max(Math.min(label, narrowLabel), ...labels.map(widestWord));
  const found = [label, narrowed].find((each) => Math.floor(roomWith(each) / roles.length) >= readable);
  if (found === undefined) return fits ? { mark, label, innerMark: inner, text: natural } : null;
  return { mark, label: found, innerMark: inner, text: roles.map(() => Math.floor(roomWith(found) / roles.length)) };
}

/** What it says of the difference makes the last column the widest: that is wrapped where it must be. */
function payWidths(natural: readonly number[], room: number): number[] | null {
  const others = natural.slice(0, -1);
  const last = Math.min(natural.at(-1) ?? 0, room - others.reduce((sum, one) => sum + one, 0));
  return last < Math.min(natural.at(-1) ?? 0, narrowestPay) ? null : [...others, last];
}

function naturalWidths(rows: readonly ComparedRow[], { roles, theme }: Canvas): number[] {
  // Of more than two roles, a dot stands before what one alone states.
  const dot = roles.length === 2 ? 0 : 2;
  return roles.map((title, place) => {
    const texts = rows.map((row) => {
      const cell = row.cells[place];
      return cell ? dot + lineWidth(cellSpans(cell, row, place, theme)) : 0;
    });
    return Math.max(lineWidth(theme.spans(title)), ...texts);
  });
}

/** What stands before the first text. */
export function textIndent({ mark, label }: Pick<TextColumns, 'mark' | 'label'>): number {
  return mark + 1 + (label === 0 ? 0 : label + 2);
}
