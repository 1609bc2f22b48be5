import { newBlockList } from './block-list.js';
import { withoutBullet } from './bullets.js';
import { addLines, type TextLine, type Wraps } from './text-lines.js';
import type { TextDocument } from './text-document.js';

/**
 * Reads plain text: bullets of all kinds, wrapped lines, and headings that are underlined, framed or in capitals.
 * @param label what messages call the file
 * @throws UserError if it is too long
 */
export function readPlainText(text: string, label: string): TextDocument {
  const pages = text.split('\f');
  const hasPages = pages.length > 1 && pages.slice(1).some((page) => page.trim() !== '');
  const list = newBlockList(label);
  let lineNumber = 1;
  for (const [index, page] of pages.entries()) {
    const rawLines = page.split(/\r\n?|[\n\u2028\u2029\v\u0085]/u);
    const first = lineNumber;
    const lines = toLines(rawLines, (line) => (hasPages ? index + 1 : first + line));
    addLines(list, lines, wrapsAt(wrapWidth(rawLines)));
    lineNumber += rawLines.length - 1;
  }
  const title = list.blocks[0]?.type === 'heading' ? list.blocks[0].text : null;
  return { title, blocks: list.blocks, data: [], attachedXml: [], places: hasPages ? 'page' : 'line' };
}

function toLines(rawLines: readonly string[], placeOf: (index: number) => number): TextLine[] {
  const lines: TextLine[] = [];
  let isApart = true;
  for (const [index, raw] of rawLines.entries()) {
    const text = raw.trim();
    if (text === '' || isRule(text)) {
      isApart = true;
      continue;
    }
    const framed = framedHeading(text);
    const isUnderlined = mayBeHeading(text) && isUnderline(rawLines[index + 1]?.trim() ?? '', text);
    const isHeading = framed !== null || isUnderlined || isInCapitals(text);
    const cells = !isHeading && hasDatedColumns(text) ? { cells: text.split(columnGap) } : {};
    lines.push({
      text: framed ?? text,
      indent: indentOf(raw),
      place: placeOf(index),
      headingDepth: isHeading ? 7 : null,
      isApart,
      ...cells,
    });
    isApart = false;
  }
  return lines;
}

/** Columns before the text, a tab as eight. */
function indentOf(raw: string): number {
  const [space = ''] = /^\s*/u.exec(raw) ?? [];
  return space.replaceAll('\t', '        ').length;
}

/** A line of signs, as they separate parts of a text. */
function isRule(text: string): boolean {
  return text.length <= longestSigns && /^(?:([-=~_*#+.•·–—─━═])\s?)(?:\1\s?){2,}$/u.test(text);
}

/** Characters of a line of signs, and of a heading in a frame of them. */
const longestSigns = 300;

function isUnderline(text: string, above: string): boolean {
  return /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|─{3,}|═{3,}|—{3,}|\^{3,})$/u.test(text) && text.length <= above.length + 20;
}

/** `== Skills ==`, `*** Skills ***`, `--- Skills`, `## Skills`, `**Skills**`: the words of a heading in a frame of signs; null if there is none. */
function framedHeading(text: string): string | null {
  if (text.length > longestSigns) return null;
  const [, , framed = '', bold = '', hash = ''] =
    /^(?:([=*~_#-])\1+\s+(.*\S)\s+\1{2,}|\*\*([^*]+)\*\*:?|#{1,6}\s+(.*\S))$/u.exec(text) ?? [];
  const words = framed || bold || hash;
  return words !== '' && mayBeHeading(words) ? words : null;
}

function mayBeHeading(text: string): boolean {
  return text.length <= 70 && !/[.;,]$/.test(text) && /\p{L}/u.test(text) && withoutBullet(text) === null;
}

/** A word or phrase in capitals. Rather not a list of abbreviations, or a single one. */
function isInCapitals(text: string): boolean {
  if (!mayBeHeading(text) || /\p{Ll}|[,;|•/]|\d{3}/u.test(text)) return false;
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 5 && letters >= text.replaceAll(' ', '').length * 0.75;
}

/** The width at which lines were wrapped, in characters; infinite if they were not. */
function wrapWidth(rawLines: readonly string[]): number {
  const lengths = rawLines.map((line) => line.trimEnd().length).sort((a, b) => b - a);
  const widest = lengths[0] ?? 0;
  const isWrapped = widest >= 50 && widest <= 130 && (lengths[2] ?? 0) >= widest - 15;
  return isWrapped ? widest : Infinity;
}

function wrapsAt(width: number): Wraps {
  return (line, next) => {
    if (hasColumns(line.text) || hasColumns(next.text)) return false;
    const [firstWord = ''] = /^\S+/u.exec(next.text) ?? [];
    return line.indent + line.text.length + 1 + firstWord.length > width;
  };
}

/** `Plumber      Tully & Sons      2008 - 2012` is a row of a table. */
function hasDatedColumns(text: string): boolean {
  return hasColumns(text) && text.length <= longestSigns && /(?:19|20)\d\d|['’]\d\d(?!\d)/.test(text) && withoutBullet(text) === null;
}

const columnGap = / {3,}|\t+/;

/** Text that is set in columns, as dates beside a job, is not wrapped. */
function hasColumns(text: string): boolean {
  return /\S(?: {3,}|\t+)\S/.test(text);
}
