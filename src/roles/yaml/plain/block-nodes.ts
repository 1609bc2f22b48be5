import { type Cursor, unsupportedYaml } from './cursor.js';
import { readBlockScalar, readPlainScalar, readQuotedScalar } from './scalars.js';
import { readFlowNode } from './flow-nodes.js';
import { type YamlMap, addEntry, isAtKey, readKey } from './keys.js';

const dash = /- +(?!#)/y;
const spaces = / */y;

/**
 * A list, a map or a text that begins in the middle of a line.
 * @param column where it begins; further items and keys stand there too
 * @param indent of what it lies in: further lines of a text stand further in
 * @throws otherwise where it is none of these as they are known here
 */
export function readBlockNode(cursor: Cursor, column: number, indent: number): unknown {
  if (cursor.char === '-' && cursor.isAt(dash)) return readList(cursor, column);
  if (isAtKey(cursor)) return readMap(cursor, column);
  return readInline(cursor, indent);
}

function readList(cursor: Cursor, column: number): unknown[] {
  const list: unknown[] = [];
  do {
    const width = cursor.mustMatch(dash).length;
    list.push(cursor.nested(() => readBlockNode(cursor, column + width, column)));
  } while (cursor.enterLine(column, '-'));
  return list;
}

function readMap(cursor: Cursor, column: number): YamlMap {
  const map: YamlMap = {};
  do {
    const name = readKey(cursor);
    addEntry(
      map,
      name,
      cursor.nested(() => readValue(cursor, column)),
    );
  } while (cursor.enterLine(column));
  return map;
}

/** What a key has, on its line or below it. A list may stand as far in as the key. */
function readValue(cursor: Cursor, indent: number): unknown {
  if (!cursor.endLine()) {
    cursor.match(spaces);
    return readInline(cursor, indent);
  }
  const column = cursor.indentation();
  if (column < indent) return null;
  if (column === indent) return cursor.enterLine(column, '-') ? readList(cursor, column) : null;
  cursor.enterLine(column);
  return readBlockNode(cursor, column, indent);
}

function readInline(cursor: Cursor, indent: number): unknown {
  const read = readers[cursor.char] ?? readPlainScalar;
  const value = read(cursor, indent);
  if (!cursor.endLine()) throw unsupportedYaml;
  return value;
}

const readers: Readonly<Record<string, (cursor: Cursor, indent: number) => unknown>> = {
  '[': readFlowNode,
  '{': readFlowNode,
  "'": readQuotedScalar,
  '"': readQuotedScalar,
  '|': readBlockScalar,
  '>': readBlockScalar,
};
