import { newBlockList, type BlockList } from '../block-list.js';
import { addLines, type TextLine } from '../text-lines.js';

/** A line of a page, between two breaks. */
export interface InlineText {
  text: string;
  /** The end of it, and whether an inline element ended there. */
  end: string;
  isSeam: boolean;
  /** Letters and digits, and how many of them are bold. */
  length: number;
  boldLength: number;
}

export function newLine(): InlineText {
  return { text: '', end: '', isSeam: false, length: 0, boldLength: 0 };
}

/** Adds text to the end of a line. */
export function addToLine(line: InlineText, text: string, isBold: boolean): void {
  if (text === '') return;
  // A page may show two elements at a distance without a space in its text.
  line.text += line.isSeam && /[\p{Ll}\d)]/u.test(line.end) && /^[\p{Lu}\d]/u.test(text) ? ` ${text}` : text;
  [line.end, line.isSeam] = [text.slice(-1), false];
  const length = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  line.length += length;
  if (isBold) line.boldLength += length;
}

/** The headings, items and lines that make up the text between two elements. */
export function listOfLines(texts: readonly InlineText[], isItem: boolean, { label, lastNumber }: BlockList): BlockList {
  const list = newBlockList(label);
  list.lastNumber = lastNumber;
  const lines: TextLine[] = texts.map(({ text, length, boldLength }, index) => {
    const isHeading = !isItem && length > 0 && boldLength === length && text.length <= longestHeading && !/[.;,]$/.test(text);
    return { text, indent: 0, place: null, headingDepth: isHeading ? 7 : null, isApart: texts[index - 1]?.text === '' };
  });
  addLines(list, isItem ? lines.map((line) => ({ ...line, isApart: false })) : lines, () => isItem);
  return list;
}

/** Characters of a bold line that may be a heading. */
const longestHeading = 100;
