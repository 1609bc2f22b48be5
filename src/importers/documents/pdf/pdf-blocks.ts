import { newBlockList } from '../block-list.js';
import { withoutBullet } from '../bullets.js';
import { addLines, type TextLine } from '../text-lines.js';
import type { TextBlock } from '../text-document.js';
import type { PdfPage } from './pdf-content.js';
import { linesOfPage, type PdfLine } from './pdf-lines.js';
import { withoutRunningLines } from './running-lines.js';

/**
 * Returns the text of a PDF in the order of reading, with its headings by the size and weight of their letters.
 * @param label what messages call the file
 * @throws UserError if it is too long
 */
export function pdfBlocks(pages: readonly PdfPage[], label: string): readonly TextBlock[] {
  const lines = withoutRunningLines(
    pages.map((page, index) => linesOfPage(page, index + 1)),
    pages,
  );
  const looks = looksOf(lines);
  const origin = new Map<TextLine, PdfLine>();
  const textLines = lines.map((line, index) => {
    const textLine = toTextLine(line, lines[index - 1], looks);
    origin.set(textLine, line);
    return textLine;
  });
  const list = newBlockList(label);
  addLines(list, textLines, (line, next) => wraps(origin.get(line), origin.get(next)));
  return list.blocks;
}

/** What is usual in a document, from which headings stand out. */
interface Looks {
  readonly size: number;
  /** The sizes of headings, the largest first. */
  readonly headingSizes: readonly number[];
  readonly isMostlyBold: boolean;
  /** From one baseline to the next, in sizes of the font. */
  readonly leading: number;
}

function looksOf(lines: readonly PdfLine[]): Looks {
  const lengths = new Map<number, number>();
  for (const line of lines) lengths.set(rounded(line.size), (lengths.get(rounded(line.size)) ?? 0) + textOf(line).length);
  const [size = 10] = [...lengths].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0]);
  const bold = lines.filter(({ isBold }) => isBold).reduce((sum, line) => sum + textOf(line).length, 0);
  const all = lines.reduce((sum, line) => sum + textOf(line).length, 0);
  const leadings = lines
    .map((line, index) => ((lines[index - 1]?.y ?? 0) - line.y) / line.size)
    .filter((leading) => leading > 0.8 && leading < 2.5)
    .sort((a, b) => a - b);
  return {
    size,
    headingSizes: [...lengths.keys()].filter((each) => each >= size * 1.13).sort((a, b) => b - a),
    isMostlyBold: bold > all * 0.5,
    leading: leadings[Math.floor(leadings.length / 3)] ?? 1.2,
  };
}

/** Sizes of fonts to half a point. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function textOf({ cells }: PdfLine): string {
  return cells.join(' ').trim();
}

function toTextLine(line: PdfLine, before: PdfLine | undefined, looks: Looks): TextLine {
  const text = textOf(line);
  const isSameColumn = before !== undefined && before.page === line.page && !line.beginsColumn;
  const gap = before ? (before.y - line.y) / Math.max(line.size, Math.min(before.size, looks.size)) : 0;
  const isTable = line.cells.length > 1 && withoutBullet(text) === null;
  return {
    text,
    indent: line.x,
    textIndent: line.textX,
    place: line.page,
    headingDepth: isTable ? null : headingDepth(line, text, looks),
    isApart: before !== undefined && before.page === line.page && (!isSameColumn || gap > looks.leading * 1.35),
    ...(isTable ? { cells: line.cells } : {}),
  };
}

function headingDepth(line: PdfLine, text: string, { headingSizes, isMostlyBold }: Looks): number | null {
  if (text.length > longestHeading || /[.;,]$/.test(text) || !/\p{L}/u.test(text) || withoutBullet(text) !== null) return null;
  const rank = headingSizes.indexOf(rounded(line.size));
  if (rank >= 0) return Math.min(rank + 1, 6);
  const isInCapitals = !/\p{Ll}|[,;|•/]|\d{3}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 5;
  return (line.isBold && !isMostlyBold) || isInCapitals ? 7 : null;
}

const longestHeading = 90;

/** Whether the first word of the next line would not have fitted into the line. */
function wraps(line: PdfLine | undefined, next: PdfLine | undefined): boolean {
  if (!line || !next) return false;
  const text = textOf(next);
  const [firstWord = ''] = /^\S+/u.exec(text) ?? [];
  const wordWidth = ((next.right - next.x) / Math.max(1, text.length)) * (firstWord.length + 1);
  const isFull = line.right + wordWidth > line.columnRight;
  return isFull && (textOf(line).length >= 40 || /^\p{Ll}/u.test(text));
}
