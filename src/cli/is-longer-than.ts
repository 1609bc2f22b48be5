import { widthOf } from '../formats/wrap.js';
import type { Output } from './process.js';

/** Whether a text takes more rows than the screen has above the next prompt; a screen that does not tell its size, as under a script, is never full. */
export function isLongerThan({ rows, columns }: Output, text: string): boolean {
  const lines = text.split('\n').slice(0, -1);
  const high = rows || Infinity;
  return lines.length >= high || lines.reduce((sum, line) => sum + rowsOf(line, columns || 80), 0) >= high;
}

/** A line that is wider than the screen goes on in the next row. */
function rowsOf(line: string, columns: number): number {
  return Math.max(1, Math.ceil(widthOf(line) / columns));
}
