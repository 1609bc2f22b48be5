import type { BlockList } from '../block-list.js';
import { withoutBullet } from '../bullets.js';
import { addLines } from '../text-lines.js';
import type { DocxStyles } from './docx-styles.js';

/** A paragraph while it is read. Line breaks and tabs are characters of its text. */
export interface Paragraph {
  text: string;
  style: string;
  /** Its own outline level, from 0. */
  outline: number | null;
  list: string | null;
  level: number;
  /** Letters and digits, and how many of them are bold. */
  length: number;
  boldLength: number;
}

export function newParagraph(): Paragraph {
  return { text: '', style: '', outline: null, list: null, level: 0, length: 0, boldLength: 0 };
}

/** Adds a paragraph as heading, item, or lines. */
export function addParagraph(list: BlockList, paragraph: Paragraph, styles: DocxStyles): void {
  const { text, style, length, boldLength, level } = paragraph;
  const isOutlined = paragraph.outline !== null && paragraph.outline < 6;
  const depth = isOutlined ? (paragraph.outline ?? 0) + 1 : styles.headingDepth(style);
  if (depth !== null && text.length <= longestHeading) {
    list.add('heading', text, { depth });
    return;
  }
  const ownList = paragraph.list ?? styles.list(style);
  if (ownList !== null && styles.hasBullets(ownList, level)) {
    list.add('item', text, { depth: level });
    return;
  }
  const isBold = length > 0 && boldLength === length;
  const lines = text.split('\n').map((line, index, all) => {
    const trimmed = line.trim();
    const cells = trimmed.split(/\s*\t\s*/);
    const isHeading = isBold && cells.length === 1 && trimmed.length <= longestBold && !/[.;,]$/.test(trimmed);
    const isRow = cells.length > 1 && withoutBullet(trimmed) === null;
    return {
      text: trimmed.replaceAll('\t', ' '),
      indent: 0,
      place: null,
      headingDepth: isHeading ? 7 : null,
      isApart: all[index - 1]?.trim() === '',
      ...(isRow ? { cells } : {}),
    };
  });
  addLines(list, lines, () => false);
}

/** Characters of a heading, and of a bold line that may be one. Longer ones are text in the wrong style. */
const longestHeading = 200;
const longestBold = 100;
