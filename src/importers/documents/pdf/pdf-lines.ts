import { isLoneBullet } from '../bullets.js';
import type { PdfItem, PdfPage } from './pdf-content.js';
import { columnsOf } from './pdf-columns.js';
import { rowsOf } from './pdf-rows.js';

/** A line of a column. Lengths are points. */
export interface PdfLine {
  /** Its parts, where wide gaps separate them. */
  readonly cells: readonly string[];
  readonly x: number;
  /** Where its text begins, behind a bullet. */
  readonly textX: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly isBold: boolean;
  /** The page, from 1. */
  readonly page: number;
  /** Whether a column begins with it. */
  readonly beginsColumn: boolean;
  /** Where the column ends. */
  readonly columnRight: number;
}

/** Returns the lines of a page in the order of reading: of two columns, the left one first. */
export function linesOfPage(page: PdfPage, number: number): PdfLine[] {
  const pieces = [...page.items, ...bulletsOf(page)];
  return columnsOf(pieces, page.width).flatMap((column) =>
    rowsOf(column.items).map((row, index) => ({
      ...lineOf(row),
      page: number,
      beginsColumn: index === 0,
      columnRight: column.right,
    })),
  );
}

function lineOf(row: readonly PdfItem[]): Omit<PdfLine, 'page' | 'beginsColumn' | 'columnRight'> {
  const cells: string[] = [''];
  let right = row[0]?.x ?? 0;
  const [bullet, second] = row;
  for (const item of row) {
    const gap = item.x - right;
    const text = cells.at(-1) ?? '';
    const isWide = gap > Math.max(item.size * wideGap, 18) && text !== '' && !isLoneBullet(text.trim());
    if (isWide) cells.push(item.text);
    else cells[cells.length - 1] = text + spaceBetween(text, item, gap) + item.text;
    right = Math.max(right, item.x + item.width);
  }
  const longest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const letters = row.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    cells: cells.map(withoutLetterSpaces),
    x: row[0]?.x ?? 0,
    textX: bullet && second && isLoneBullet(bullet.text.trim()) ? second.x : (row[0]?.x ?? 0),
    y: longest.y,
    right,
    size: longest.size,
    isBold: letters.length > 0 && letters.every(({ font }) => isBoldFont(font)),
  };
}

/** The gap between words of different columns of a table, in sizes of the font. */
const wideGap = 2.2;

function spaceBetween(text: string, { size, text: next }: PdfItem, gap: number): string {
  if (text === '' || /\s$/u.test(text) || /^\s/u.test(next)) return gap > size ? '  ' : '';
  return gap > size ? '  ' : gap > size * 0.12 ? ' ' : '';
}

/** Closes up `S K I L L S`, which is a heading with wide letters. */
function withoutLetterSpaces(text: string): string {
  if (!/^\p{L}(?:\s+[\p{L}&]){3,}$/u.test(text.trim())) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

function isBoldFont(name: string): boolean {
  return /bold|black|heavy|demi|-bd\b|cmbx|medi$/i.test(name);
}

/** Dots that stand before a word are bullets. */
function bulletsOf({ items, dots }: PdfPage): PdfItem[] {
  return dots.flatMap((dot) => {
    const middle = dot.y + dot.size / 2;
    const text = items.find(
      (item) => item.x > dot.x && item.x - dot.x < 3 * item.size && Math.abs(item.y + item.size * 0.3 - middle) < item.size * 0.35,
    );
    return text ? [{ text: '•', x: dot.x, y: text.y, width: dot.size, size: text.size, font: '' }] : [];
  });
}
