import { newBlockList, type BlockList } from '../block-list.js';
import { blockLimit } from '../limits.js';
import { joinCells, longestPhrase, type BlockRange } from '../table-rows.js';
import type { TextBlock } from '../text-document.js';
import type { ElementKind } from './element-kind.js';
import { addToLine, type InlineText, listOfLines, newLine } from './inline-text.js';

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
  addToLast(state, first);
  for (const each of more) {
    addBreak(state);
    addToLast(state, each);
  }
}

function addToLast({ lines, bold }: State, text: string): void {
  const line = lines.at(-1);
  if (line) addToLine(line, text, bold > 0);
}

function addBreak(state: State): void {
  state.lines.push(newLine());
  if (state.lines.length > blockLimit) flush(state);
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
