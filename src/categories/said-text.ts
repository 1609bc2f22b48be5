import type { Cell } from '../model/role.js';
import { isPay } from './is-pay.js';

/** What a cell says first: its text, and of a top-coded figure that the true one may be higher. */
export function saidText(cell: Cell): string {
  return isPay(cell) && cell.topCoded ? `${cell.text} or more` : cell.text;
}
