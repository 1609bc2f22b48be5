import type { BlockList } from './block-list.js';
import type { TextBlock } from './text-document.js';

/** Blocks from one index up to another. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes a row of cells that hold a phrase each. A table that is there for the layout keeps its blocks.
 * @param from the index of the first block of the row, which must be the last of the list
 */
export function joinCells(list: BlockList, from: number, cells: readonly BlockRange[]): void {
  const { blocks } = list;
  const isLayout = cells.some((cell) => !isPhrase(blocks.slice(cell.from, cell.to)));
  const texts = cells.map((cell) => (cell.to > cell.from ? (blocks[cell.from]?.text ?? '') : ''));
  if (isLayout || texts.filter((text) => text !== '').length < 2) return;
  const place = blocks[from]?.place ?? null;
  blocks.splice(from);
  list.addRow(texts, place);
}

function isPhrase([first, ...more]: readonly TextBlock[]): boolean {
  if (!first) return true;
  return (
    more.length === 0 && (first.type === 'line' || (first.type === 'heading' && first.depth === 7)) && first.text.length <= longestPhrase
  );
}

/** Characters of a cell of a table of data. */
export const longestPhrase = 200;
