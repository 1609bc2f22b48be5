import type { Cursor } from './cursor.js';
import { folded } from './folded.js';
import { otherwise } from './otherwise.js';
import { plainScalar } from './plain-scalar.js';

/** No sign that YAML gives a meaning of its own stands first. */
const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d/y;
const line = /(?:[^\n :#]+| +(?![ #])|:(?![ \n])|#)+/y;
const gap = /\n+ +/y;

export function isAtPlainText(cursor: Cursor): boolean {
  return isLetter(cursor.sign) || cursor.isAt(plainStart);
}

function isLetter(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

/**
 * A text without quotes: up to a comment, or to a line that stands no further in than `indent`.
 * @throws otherwise where another sign begins it
 */
export function readPlainText(cursor: Cursor, indent: number): unknown {
  if (!isAtPlainText(cursor)) throw otherwise;
  const first = readLine(cursor);
  let lines = first;
  while (cursor.indentationBelow() > Math.max(indent, 0)) lines += cursor.mustMatch(gap) + readLine(cursor);
  return lines === first ? plainScalar(first) : folded(lines);
}

function readLine(cursor: Cursor): string {
  const rest = cursor.restOfLine;
  if (rest.includes(':') || rest.includes('#')) return cursor.mustMatch(line);
  cursor.pass(rest.length);
  return rest;
}
