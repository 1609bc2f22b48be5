import type { Cursor } from './cursor.js';
import { folded } from './folded.js';
import { otherwise } from './otherwise.js';
import { plainScalar } from './plain-scalar.js';

/** No sign that YAML gives a meaning of its own stands first. */
export const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d/y;
const line = /(?:[^\n :#]+| +(?![ #])|:(?![ \n])|#)+/y;
const gap = /\n+( +)(?![ #\n])/y;

/**
 * A text without quotes: up to a comment, or to a line that stands no further in than `indent`.
 * @throws otherwise where another sign begins it
 */
export function readPlainText(cursor: Cursor, indent: number): unknown {
  if (!cursor.isAt(plainStart)) throw otherwise;
  const [first] = cursor.take(line);
  let lines = first;
  while ((cursor.look(gap)?.[1]?.length ?? -1) > indent) lines += cursor.take(gap)[0] + cursor.take(line)[0];
  return lines === first ? plainScalar(first) : folded(lines);
}
