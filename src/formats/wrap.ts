import stringWidth from 'fast-string-width';
import type { Span, Tone } from '../model/report.js';

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** One line of text, as spans. */
export type Line = readonly Span[];

interface Word {
  readonly text: string;
  readonly tone: Tone | undefined;
  readonly href: string | undefined;
}

/** The spans in lines of at most `width` columns: broken between words, and within a word only where it is wider than a line. */
export function wrap(spans: readonly Span[], width: number): Line[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of spans.flatMap(wordsOf).flatMap((each) => broken(each, width))) {
    const isSpace = word.text.trim() === '';
    const wide = widthOf(word.text);
    if (used + wide > width && !isSpace && used > 0) {
      lines.push([]);
      used = 0;
    }
    if (isSpace && (used === 0 || used + wide > width)) continue;
    lines.at(-1)?.push(word);
    used += wide;
  }
  return lines.map((line) => joined(trimmed(line)));
}

function wordsOf({ text, tone, href }: Span): Word[] {
  return (text.match(/ +|[^ ]+/g) ?? []).map((word) => ({ text: word, tone, href }));
}

/** A word that is wider than a line, cut between what people see as signs: nothing of it is lost. */
function broken(word: Word, width: number): Word[] {
  if (widthOf(word.text) <= width || word.text.trim() === '') return [word];
  const pieces = [''];
  for (const { segment } of new Intl.Segmenter().segment(word.text)) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && widthOf(last + segment) > width) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces.map((text) => ({ ...word, text }));
}

function trimmed(line: readonly Word[]): readonly Word[] {
  return line.at(-1)?.text.trim() === '' ? line.slice(0, -1) : line;
}

/** Neighbours of one look become one span, so that colours are not turned off and on between words. */
function joined(line: readonly Word[]): Line {
  const spans: Word[] = [];
  for (const word of line) {
    const last = spans.at(-1);
    if (last && last.tone === word.tone && last.href === word.href) spans[spans.length - 1] = { ...last, text: last.text + word.text };
    else spans.push(word);
  }
  return spans.map(({ text, tone, href }) => ({ text, ...(tone && { tone }), ...(href !== undefined && { href }) }));
}
