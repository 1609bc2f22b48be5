import type { Cursor } from './cursor.js';
import { otherwise } from './otherwise.js';
import { plainScalar } from './plain-scalar.js';
import { type PlainMap, put, readKey } from './read-key.js';
import { isAtPlainText } from './read-plain-text.js';
import { readQuoted } from './read-quoted.js';

const gap = /((?:(?: +#[^\n]*)?\n)*)( *)/y;
const text = /(?:[^,[\]{}\n:# ]+| +(?![ ,[\]{}\n#])|:(?![\s,[\]{}])|#)+/y;

/**
 * A list in brackets or a map in braces.
 * @param indent further lines stand further in
 * @param ending so does the bracket that ends it; that of the outermost may stand as far in as what it lies in
 * @throws otherwise where they do not, or where something is missing
 */
export function readFlow(cursor: Cursor, indent: number, ending = indent - 1): unknown {
  return cursor.within(() => (cursor.sign === '[' ? readList(cursor, indent, ending) : readMap(cursor, indent, ending)));
}

function readList(cursor: Cursor, indent: number, ending: number): unknown[] {
  const list: unknown[] = [];
  for (begin(cursor, indent, ending); cursor.sign !== ']'; goOn(cursor, ']', indent, ending)) list.push(readItem(cursor, indent));
  cursor.pass(1);
  return list;
}

function readMap(cursor: Cursor, indent: number, ending: number): PlainMap {
  const map: PlainMap = {};
  for (begin(cursor, indent, ending); cursor.sign !== '}'; goOn(cursor, '}', indent, ending)) {
    const name = readKey(cursor, true);
    skipGap(cursor, indent, indent);
    put(map, name, readItem(cursor, indent));
  }
  cursor.pass(1);
  return map;
}

function begin(cursor: Cursor, indent: number, ending: number): void {
  cursor.pass(1);
  skipGap(cursor, indent, ending);
}

/** Over the comma, behind which there need be nothing more, up to the next item or the end. */
function goOn(cursor: Cursor, end: string, indent: number, ending: number): void {
  skipGap(cursor, indent, ending);
  if (cursor.sign === end) return;
  if (cursor.sign !== ',') throw otherwise;
  cursor.pass(1);
  skipGap(cursor, indent, ending);
}

function skipGap(cursor: Cursor, indent: number, ending: number): void {
  const { sign, nextSign } = cursor;
  if (sign === ' ' && !' \n#'.includes(nextSign)) cursor.pass(1);
  else if (sign === ' ' || sign === '\n') {
    const [, breaks, inner = ''] = cursor.take(gap);
    if (breaks && inner.length <= (']}'.includes(cursor.sign) ? ending : indent)) throw otherwise;
  }
}

function readItem(cursor: Cursor, indent: number): unknown {
  const { sign } = cursor;
  if (sign === '[' || sign === '{') return readFlow(cursor, indent, indent);
  if (sign === "'" || sign === '"') return readQuoted(cursor, indent);
  if (!isAtPlainText(cursor)) throw otherwise;
  return plainScalar(cursor.mustMatch(text));
}
