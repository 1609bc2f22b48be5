import type { Cell } from '../model/role.js';

/** Fewer are quickly read one by one. */
const fewest = 3;

/** What every one of several cells notes, so that it can be said once; null where they differ in it. */
export function commonNote(cells: readonly Cell[]): string | null {
  const note = cells[0]?.note;
  return note !== undefined && cells.length >= fewest && cells.every((cell) => cell.note === note) ? note : null;
}
