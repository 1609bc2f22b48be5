import { UserError } from '../../model/errors.js';
import { cleanText } from '../files/published-file.js';
import { blockLengthLimit, blockLimit } from './limits.js';
import type { TextBlock } from './text-document.js';

/** The blocks of a document, as a reader finds them. */
export interface BlockList {
  /** What messages call the document. */
  readonly label: string;
  readonly blocks: TextBlock[];
  /** The number of the last item that has one: the next is one more. */
  lastNumber: number;
  /**
   * Adds a block unless it has no text.
   * @throws UserError if the document has too many
   */
  add(type: TextBlock['type'], text: string, details?: { readonly depth?: number; readonly place?: number | null }): void;
  /** Adds a row of a table unless all its cells are empty. */
  addRow(cells: readonly string[], place?: number | null): void;
}

/** @param label what messages call the document */
export function newBlockList(label: string): BlockList {
  const blocks: TextBlock[] = [];
  function push(block: TextBlock): void {
    if (block.text === '') return;
    if (blocks.length >= blockLimit)
      throw new UserError(`${label} is too large: it has more than ${blockLimit} lines of text`, {
        hint: 'Take the part of it that matters.',
      });
    blocks.push(block);
  }
  function textOf(text: string): string {
    if (text.length > blockLengthLimit)
      throw new UserError(`${label} is too large: it has a paragraph of more than ${blockLengthLimit} letters`);
    return blockText(text);
  }
  return {
    label,
    blocks,
    lastNumber: 0,
    add: (type, text, { depth = 0, place = null } = {}) => push({ type, text: textOf(text), depth, place }),
    addRow: (cells, place = null) => push({ type: 'row', text: cells.map(textOf).join('\t').replace(/\t+$/, ''), depth: 0, place }),
  };
}

/** Puts text on one line, as a person reads it: no invisible characters, and ligatures as letters. */
export function blockText(text: string): string {
  return cleanText(isPlain.test(text) ? text : text.replace(invisible, '').replace(ligatures, (ligature) => ligature.normalize('NFKC')));
}

const isPlain = /^[\n\t -~]*$/;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ligatures = /[\uFB00-\uFB06]/g;
