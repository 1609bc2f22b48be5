import type { BlockList } from './block-list.js';
import { isLoneBullet, splitAtSign, withoutBullet } from './bullets.js';
import { breaksOff, dehyphenate } from './joined-words.js';

/** A line as it stands in a file, before it is known what it belongs to. */
export interface TextLine {
  /** Without indentation. */
  readonly text: string;
  /** How far from the left edge it begins, in any unit. */
  readonly indent: number;
  /** How far its text begins behind a bullet, where that is not told by counting characters. */
  readonly textIndent?: number;
  /** Its cells, if it is a row of a table. */
  readonly cells?: readonly string[];
  readonly place: number | null;
  /** The depth of the heading that its looks make it; null for any other line. */
  readonly headingDepth: number | null;
  /** Whether a gap separates it from the line before. */
  readonly isApart: boolean;
}

/** Tells whether a line of prose goes on in the next one because there was no room left. */
export type Wraps = (line: TextLine, next: TextLine) => boolean;

/**
 * Adds the blocks that lines make up: items by their bullets, with the lines below them that hang at their text, and sentences that were wrapped.
 * @param wraps whether a line had no room for the first word of the next
 */
export function addLines(list: BlockList, lines: readonly TextLine[], wraps: Wraps): void {
  let current: OpenBlock | null = null;
  /** The indents of the bullets of the list that is open, from the outermost. */
  let indents: number[] = [];
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(wordPattern) ?? []));
  const close = (): void => {
    if (current) addBlock(list, current);
    current = null;
  };
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') continue;
    const before: TextLine | undefined = lines[index - 1];
    if (before && isLoneBullet(before.text) && !isLoneBullet(line.text) && line.headingDepth === null) {
      close();
      indents = outerIndents(indents, before.indent);
      current = {
        type: 'item',
        text: line.text,
        sign: null,
        depth: indents.length - 1,
        place: before.place,
        last: line,
        indent: line.indent,
        textIndent: line.indent,
      };
      continue;
    }
    if (isLoneBullet(line.text)) {
      close();
      continue;
    }
    if (line.cells) {
      close();
      list.addRow(line.cells, line.place);
      continue;
    }
    const bulleted = line.headingDepth === null ? withoutBullet(line.text) : null;
    const isItem: boolean =
      bulleted !== null && (bulleted.number === null || bulleted.number === 1 || bulleted.number === list.lastNumber + 1);
    if (bulleted && isItem) {
      close();
      if (bulleted.number !== null) list.lastNumber = bulleted.number;
      indents = outerIndents(indents, line.indent);
      const textIndent = line.textIndent ?? line.indent + line.text.length - bulleted.text.length;
      current = {
        type: 'item',
        text: bulleted.text,
        sign: bulleted.sign,
        depth: indents.length - 1,
        place: line.place,
        last: line,
        indent: line.indent,
        textIndent,
      };
    } else if (line.headingDepth !== null) {
      close();
      indents = [];
      list.add('heading', line.text, { depth: line.headingDepth, place: line.place });
    } else if (current && continues(current, line, wraps)) {
      current = { ...current, text: dehyphenate(current.text, line.text, words), last: line };
    } else {
      close();
      if (line.isApart || indents.length === 0 || line.indent <= (indents[0] ?? 0)) indents = [];
      current = {
        type: 'line',
        text: line.text,
        sign: null,
        depth: 0,
        place: line.place,
        last: line,
        indent: line.indent,
        textIndent: line.indent,
      };
    }
  }
  close();
}

const wordPattern = /[\p{L}-]+/gu;

interface OpenBlock {
  readonly type: 'item' | 'line';
  readonly text: string;
  readonly sign: string | null;
  readonly depth: number;
  readonly place: number | null;
  readonly last: TextLine;
  readonly indent: number;
  /** Where the text of an item begins, behind its bullet. */
  readonly textIndent: number;
}

function addBlock(list: BlockList, { type, text, sign, depth, place }: OpenBlock): void {
  const texts = sign === null ? [text] : splitAtSign(text, sign);
  for (const each of texts) list.add(type, each, { depth, place });
}

/** The indents of the lists around an item, and its own as the last. */
function outerIndents(indents: readonly number[], indent: number): number[] {
  return [...indents.filter((outer) => outer < indent), indent];
}

function continues(current: OpenBlock, line: TextLine, wraps: Wraps): boolean {
  if (line.isApart || current.text.length > longestJoined) return false;
  if (startsWithDate(line.text)) return false;
  if (datesBegin.test(current.last.text) && startsSentence(line.text)) return false;
  if (wraps(current.last, line)) return !endsSentence(current.last.text) || !startsSentence(line.text);
  const isHanging = current.type === 'item' && line.indent > current.indent && line.indent <= current.textIndent + 2;
  if (isHanging) return true;
  return (
    breaksOff(current.last.text) || (startsLower(line.text) && current.text.length >= leastWrapped && !endsSentence(current.last.text))
  );
}

/** Characters after which nothing more is joined. No paragraph is as long. */
const longestJoined = 10_000;

/** A shorter line is rather a phrase of its own than the beginning of a wrapped sentence. */
const leastWrapped = 40;

/** `09/2002 – 07/2015` begins a job or school. */
function startsWithDate(text: string): boolean {
  return /^\(?(?:\d{1,2}[./]){0,2}(?:19|20)\d\d(?!\d|,? \p{Ll}{3})/u.test(text);
}

/** `De septembre 2012 à février 2017 : Assistante`, which is followed by what was done there. */
const datesBegin = /^(?:\p{L}{1,12}\.? ){0,2}(?:\d{1,2}[./]){0,2}(?:19|20)\d\d(?!\d)/u;

function endsSentence(text: string): boolean {
  return /[.!?:;][)"'”»]*$/u.test(text.slice(-5));
}

function startsSentence(text: string): boolean {
  return !startsLower(text);
}

function startsLower(text: string): boolean {
  return /^[("'“„«]*\p{Ll}/u.test(text);
}
