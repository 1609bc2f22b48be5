import { widthOf } from '../formats/wrap.js';
import type { Output } from './process.js';

/** Whether a text takes more rows than the screen has above the next prompt. */
export function isLongerThan({ rows = Infinity, columns = 80 }: Output, text: string): boolean {
  const lines = text.split('\n').slice(0, -1);
  return lines.length >= rows || lines.reduce((sum, line) => sum + rowsOf(line, columns), 0) >= rows;
}

/** A line that is wider than the screen goes on in the next row. */
function rowsOf(line: string, columns: number): number {
  return Math.max(1, Math.ceil(widthOf(line) / columns));
}
