import { newBlockList, type BlockList } from '../block-list.js';
import { blockLimit } from '../limits.js';
import { addLines, type TextLine } from '../text-lines.js';
import { joinCells, longestPhrase, type BlockRange } from '../table-rows.js';
import type { TextBlock } from '../text-document.js';
import type { ElementKind } from './element-kind.js';

/** Puts the text of a page into blocks, element by element. */
export interface HtmlBlocks {
  open(element: ElementKind): void;
  close(element: ElementKind): void;
  text(text: string): void;
  /** Ends the page and returns its blocks. Parts that are probably not its content are left out, unless they are most of it. */
  finish(): TextBlock[];
}

/** @param label what messages call the page */
export function newHtmlBlocks(label: string): HtmlBlocks {
  const list = newBlockList(label);
  const state: State = {
    list,
    lines: [newLine()],
    lists: 0,
    items: [],
    headings: [],
    bold: 0,
    preserved: 0,
    marks: [],
    doubtful: new Set(),
  };
  return {
    open: (element) => openElement(state, element),
    close: (element) => closeElement(state, element),
    text: (text) => addText(state, text),
    finish: () => {
      flush(state);
      return withoutDoubtful(state);
    },
  };
}

interface State {
  readonly list: BlockList;
  /** The lines since the last block; breaks separate them. */
  lines: InlineText[];
  /** How many lists are open. */
  lists: number;
  /** For each open item, whether it has no text yet. */
  readonly items: boolean[];
  /** The depths of the open headings. */
  readonly headings: number[];
  bold: number;
  /** How many open elements keep their line breaks. */
  preserved: number;
  /** Where the open cells, rows and terms began, in blocks. */
  readonly marks: Mark[];
  /** What is probably no content. */
  readonly doubtful: Set<TextBlock>;
}

interface Mark {
  readonly kind: 'cell' | 'row' | 'term' | 'doubtful';
  readonly from: number;
  readonly cells: BlockRange[];
}

interface InlineText {
  text: string;
  /** The end of it, and whether an inline element ended there. */
  end: string;
  isSeam: boolean;
  /** Letters and digits, and how many of them are bold. */
  length: number;
  boldLength: number;
}

function newLine(): InlineText {
  return { text: '', end: '', isSeam: false, length: 0, boldLength: 0 };
}

function openElement(state: State, element: ElementKind): void {
  const { kind } = element;
  if (kind === 'bold') state.bold += 1;
  if (kind === 'bold' || kind === 'inline') return;
  if (kind === 'break') {
    addBreak(state);
    return;
  }
  flush(state);
  if (element.keepsBreaks) state.preserved += 1;
  if (kind === 'list') state.lists += 1;
  if (kind === 'item') state.items.push(true);
  if (kind === 'heading') state.headings.push(element.depth);
  if (kind === 'row' || kind === 'cell' || kind === 'term' || kind === 'doubtful')
    state.marks.push({ kind, from: state.list.blocks.length, cells: [] });
}

function closeElement(state: State, element: ElementKind): void {
  const { kind } = element;
  if (kind === 'bold') state.bold -= 1;
  if (kind === 'inline') separateWords(state);
  if (kind === 'bold' || kind === 'inline' || kind === 'break') return;
  flush(state);
  if (element.keepsBreaks) state.preserved -= 1;
  if (kind === 'list') state.lists -= 1;
  if (kind === 'item') state.items.pop();
  if (kind === 'heading') state.headings.pop();
  if (kind === 'row' || kind === 'cell' || kind === 'term' || kind === 'doubtful') closeMark(state, kind);
  if (kind === 'definition') joinDefinition(state);
}

function addText(state: State, text: string): void {
  const [first = '', ...more] = state.preserved > 0 ? text.split(/\r\n?|\n/) : [text];
  addToLine(state, first);
  for (const each of more) {
    addBreak(state);
    addToLine(state, each);
  }
}

function addBreak(state: State): void {
  state.lines.push(newLine());
  if (state.lines.length > blockLimit) flush(state);
}

function addToLine(state: State, text: string): void {
  const line = state.lines.at(-1);
  if (!line) return;
  if (text === '') return;
  // A page may show two elements at a distance without a space in its text.
  line.text += line.isSeam && /[\p{Ll}\d)]/u.test(line.end) && /^[\p{Lu}\d]/u.test(text) ? ` ${text}` : text;
  [line.end, line.isSeam] = [text.slice(-1), false];
  const length = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  line.length += length;
  if (state.bold > 0) line.boldLength += length;
}

function separateWords({ lines }: State): void {
  const line = lines.at(-1);
  if (line) line.isSeam = true;
}

/** Adds the text since the last block as a heading, items or lines. */
function flush(state: State): void {
  const { list, lines, lists, items, headings } = state;
  state.lines = [newLine()];
  const texts = lines.map((line) => ({
    ...line,
    text: line.text.replace(/[\s\u00A0]+/gu, ' ').trim(),
  }));
  if (texts.every(({ text }) => text === '')) return;
  const depth = headings.at(-1);
  if (depth !== undefined) {
    list.add('heading', texts.map(({ text }) => text).join(' '), { depth });
    return;
  }
  const isItem = items.at(-1) === true;
  const { blocks, lastNumber } = listOfLines(texts, isItem, list);
  list.lastNumber = lastNumber;
  if (isItem) items[items.length - 1] = false;
  for (const [index, block] of blocks.entries()) {
    if (isItem && index === 0) list.add('item', block.text, { depth: Math.max(0, lists - 1) });
    else list.add(block.type, block.text, { depth: block.type === 'item' ? block.depth + lists : block.depth });
  }
}

function listOfLines(texts: readonly InlineText[], isItem: boolean, { label, lastNumber }: BlockList): BlockList {
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

function closeMark(state: State, kind: Mark['kind']): void {
  const { marks, list, doubtful } = state;
  if (marks.at(-1)?.kind !== kind) return;
  const mark = marks.pop();
  if (!mark) return;
  const range = { from: mark.from, to: list.blocks.length };
  if (kind === 'cell') marks.at(-1)?.cells.push(range);
  if (kind === 'doubtful') for (const block of list.blocks.slice(mark.from)) doubtful.add(block);
  if (kind === 'row') joinCells(list, mark.from, mark.cells);
  if (kind === 'term') markTerm(list, range);
}

/** A term looks like a heading, until its definition turns out to be a phrase. */
function markTerm({ blocks }: BlockList, { from, to }: BlockRange): void {
  const term = blocks[from];
  if (term && to === from + 1 && term.type === 'line') blocks[from] = { ...term, type: 'heading', depth: 7 };
}

/** Puts a term and its definition into one row if each is a phrase. */
function joinDefinition({ list }: State): void {
  const { blocks } = list;
  const term = blocks.at(-2);
  const definition = blocks.at(-1);
  if (!term || definition?.type !== 'line' || definition.text.length > longestPhrase || term.text.length > longestRow) return;
  if (term.type !== 'row' && !(term.type === 'heading' && term.depth === 7)) return;
  blocks.splice(-2);
  list.addRow([...term.text.split('\t'), definition.text]);
}

/** Characters of a term with its definitions. */
const longestRow = 2_000;

function withoutDoubtful({ list: { blocks }, doubtful }: State): TextBlock[] {
  const sure = blocks.filter((block) => !doubtful.has(block));
  return sizeOf(sure) * 2 >= sizeOf(blocks) ? sure : blocks;
}

function sizeOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
