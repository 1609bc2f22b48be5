import stringWidth from 'fast-string-width';
import type { Span } from '../../model/report.js';

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return singleWidth.test(text) ? text.length : stringWidth(text);
}

/** Text of Latin letters and of the signs that we draw with: V8 is cold, and to measure it sign by sign would take as long as to compare. */
export const singleWidth = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2248-\u2265\u2500-\u25cf]*$/;

/** One line of text, as spans. */
export type Line = readonly Span[];

/** What is not broken: a word, of as many spans as it has looks, or the space between two. */
type Word = readonly Span[];

/** A space that lines are not broken at. No text of a role has one, because `plain` makes all spaces alike; painting makes it a space again. */
export const nonBreakingSpace = '\u00a0';

/** The spans in lines of at most `width` columns: broken between words, and within a word only where it is wider than a line. */
export function wrap(spans: readonly Span[], width: number): Line[] {
  if (lineWidth(spans) <= width && !isSpaced(spans)) return [mergeSpans(spans.filter(({ text }) => text !== ''))];
  const lines: Span[][] = [[]];
  let used = 0;
  for (const word of wordsOf(spans).flatMap((each) => breakWord(each, width))) {
    const wide = lineWidth(word);
    const isFull = used > 0 && used + wide > width;
    if (isFull) lines.push([]);
    if (isFull) used = 0;
    if (isSpace(word) && used === 0) continue;
    lines.at(-1)?.push(...word);
    used += wide;
  }
  return lines.filter((line, index) => index === 0 || line.length > 0).map((line) => mergeSpans(trimLine(line)));
}

/** Spaces at its ends fall away. */
function isSpaced(spans: readonly Span[]): boolean {
  return spans.some(({ text }) => text.startsWith(' ') || text.endsWith(' '));
}

/** Columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** Columns that the widest word takes, which no line is to break. */
export function widestWord(line: Line): number {
  return Math.max(0, ...wordsOf(line).map(lineWidth));
}

/** A change of look within a word, as before a comma, is no place to break it. */
function wordsOf(spans: readonly Span[]): Word[] {
  const words: Span[][] = [];
  for (const piece of spans.flatMap(piecesOf)) {
    const last = words.at(-1);
    if (last && !isSpace(last) && !isSpace([piece])) last.push(piece);
    else words.push([piece]);
  }
  return words;
}

function piecesOf(span: Span): Span[] {
  return (span.text.match(/ +|[^ ]+/g) ?? []).map((text) => ({ ...span, text }));
}

function isSpace(word: Word): boolean {
  return word.every(({ text }) => /^ *$/.test(text));
}

/** A word that is wider than a line, cut where it was kept together, else between what people see as signs: nothing of it is lost. */
function breakWord(word: Word, width: number): Word[] {
  if (isSpace(word) || lineWidth(word) <= width) return [word];
  if (word.some(({ text }) => text.includes(nonBreakingSpace)))
    return wordsOf(word.map((span) => ({ ...span, text: span.text.replaceAll(nonBreakingSpace, ' ') }))).flatMap((each) =>
      breakWord(each, width),
    );
  const pieces: Span[][] = [[]];
  let used = 0;
  for (const span of word) {
    for (const { segment } of new Intl.Segmenter().segment(span.text)) {
      const wide = widthOf(segment);
      if (used > 0 && used + wide > width) pieces.push([]);
      used = pieces.at(-1)?.length === 0 ? wide : used + wide;
      pieces.at(-1)?.push({ ...span, text: segment });
    }
  }
  return pieces;
}

function trimLine(line: Line): Line {
  return line.length > 0 && isSpace(line.slice(-1)) ? line.slice(0, -1) : line;
}

/** Neighbours of one look become one span, so that colours are not turned off and on between words. */
function mergeSpans(line: Line): Line {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans.at(-1);
    if (last && last.tone === span.tone && last.href === span.href) spans[spans.length - 1] = { ...last, text: last.text + span.text };
    else spans.push(span);
  }
  return spans;
}

/** Text behind what leads it, such as a mark or a bullet; its further lines stand as deep as the first. */
export function hangingIndent(lead: readonly Span[], text: readonly Span[], width: number): Line[] {
  const depth = lineWidth(lead);
  const indent = depth === 0 ? [] : [{ text: ' '.repeat(depth) }];
  return wrap(text, width - depth).map((line, index) => [...(index === 0 ? lead : indent), ...line]);
}
