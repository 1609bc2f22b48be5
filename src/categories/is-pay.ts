import type { Cell, PayCell } from '../model/role.js';

/** Whether a cell is a figure of pay. */
export function isPay(cell: Cell | null): cell is PayCell {
  return cell !== null && 'amount' in cell;
}
