// Measures text in terminal columns and breaks it into lines.
import stringWidth from 'fast-string-width';
import { lineBreak, type Span } from '../../model/text.js';
import { linesOf, pointMark } from '../text.js';

/** One line of text. */
export type Line = readonly Span[];

/**
 * Breaks spans into lines of at most `width` columns: at their line breaks, between words, and within a word only if the word is wider than a line.
 */
export function wrap(spans: readonly Span[], width: number): Line[] {
  return hasLines(spans) ? linesOf(spans).flatMap((line) => wrapPoint(line, width)) : wrapLine(spans, width);
}

/** Whether a text has line breaks of its own. */
export function hasLines(spans: readonly Span[]): boolean {
  return spans.some(({ text }) => text.includes(lineBreak));
}

/** Indents the further lines of a point of a list. */
function wrapPoint(line: Line, width: number): Line[] {
  const [first, ...rest] = line;
  const mark = pointMark.exec(first?.text ?? '')?.[0];
  if (!first || mark === undefined) return wrapLine(line, width);
  return hangingIndent([{ ...first, text: mark }], [{ ...first, text: first.text.slice(mark.length) }, ...rest], width);
}

function wrapLine(spans: readonly Span[], width: number): Line[] {
  if (lineWidth(spans) <= width && !hasOuterSpace(spans)) return [mergeSpans(spans.filter(({ text }) => text !== ''))];
  const lines: Span[][] = [[]];
  let used = 0;
  for (const word of wordsOf(spans).flatMap((each) => breakWord(each, width))) {
    const wordWidth = lineWidth(word);
    const isFull = used > 0 && used + wordWidth > width;
    if (isFull) lines.push([]);
    if (isFull) used = 0;
    if (isSpace(word) && used === 0) continue;
    lines.at(-1)?.push(...word);
    used += wordWidth;
  }
  return lines.filter((line, index) => index === 0 || line.length > 0).map((line) => mergeSpans(trimLine(line)));
}

/** Wraps text after a lead, such as a mark or a bullet, and indents the further lines by the width of the lead. */
export function hangingIndent(lead: readonly Span[], text: readonly Span[], width: number): Line[] {
  const depth = lineWidth(lead);
  const indent = depth === 0 ? [] : [{ text: ' '.repeat(depth) }];
  return wrap(text, width - depth).map((line, index) => (index === 0 ? [...lead, ...line] : line.length === 0 ? [] : [...indent, ...line]));
}

/**
 * Prevents a line break. Texts of roles never contain it, because `sanitize` replaces all kinds of space; painting turns it into a normal
 * space.
 */
export const nonBreakingSpace = '\u00a0';

/** The same spans, never broken into lines at their spaces. */
export function unbreakable(spans: readonly Span[]): Span[] {
  return spans.map((span) => ({ ...span, text: span.text.replaceAll(' ', nonBreakingSpace) }));
}

/** The columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** The columns that the widest word takes. */
export function widestWord(line: Line): number {
  return Math.max(0, ...wordsOf(line).map(lineWidth));
}

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return singleWidth.test(text) ? text.length : stringWidth(text);
}

/** The columns that a text takes which is painted. */
export function paintedWidth(text: string): number {
  return widthOf(text.replace(colors, ''));
}

/** What a terminal takes as a colour or weight. */
const colors = /\u001b\[[\d;]*m/g;

/**
 * Matches text of Latin letters and of our glyphs, which are all one column wide. Measuring such text character by character while V8 has
 * not compiled the code yet would take as long as the comparison.
 */
export const singleWidth = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2248-\u2265\u2500-\u25cf]*$/;

/** Whether any span has spaces at its ends, which may have to be trimmed. */
function hasOuterSpace(spans: readonly Span[]): boolean {
  return spans.some(({ text }) => text.startsWith(' ') || text.endsWith(' '));
}

/** Text that is never broken: a word, with a span for each of its tones, or the spaces between two words. */
type Word = readonly Span[];

/** A change of tone within a word, as before a comma, does not end the word. */
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

/**
 * Breaks a word that is wider than a line: at its non-breaking spaces if it has any, else between grapheme clusters. Loses no character.
 */
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
      const segmentWidth = widthOf(segment);
      if (used > 0 && used + segmentWidth > width) pieces.push([]);
      used = pieces.at(-1)?.length === 0 ? segmentWidth : used + segmentWidth;
      pieces.at(-1)?.push({ ...span, text: segment });
    }
  }
  return pieces;
}

function trimLine(line: Line): Line {
  return line.length > 0 && isSpace(line.slice(-1)) ? line.slice(0, -1) : line;
}

/** Joins neighbouring spans of the same tone and link, so that colours are not turned off and on between words. */
export function mergeSpans(line: Line): Line {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans.at(-1);
    if (last && last.tone === span.tone && last.href === span.href) spans[spans.length - 1] = { ...last, text: last.text + span.text };
    else spans.push(span);
  }
  return spans;
}
