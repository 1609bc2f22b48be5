import type { Cell } from '../model/role.js';

/** The note that all cells share, to print once for all of them. Null if they differ, or if there are too few cells to bother. */
export function commonNote(cells: readonly Cell[]): string | null {
  const note = cells[0]?.note;
  return note !== undefined && cells.length >= minimumCells && cells.every((cell) => cell.note === note) ? note : null;
}

const minimumCells = 3;
