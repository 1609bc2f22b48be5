import { type Cursor, unsupportedYaml } from './cursor.js';
import { readBlockScalar, readPlainScalar, readQuotedScalar } from './scalars.js';
import { readFlowNode } from './flow-nodes.js';
import { type YamlMap, addEntry, isAtKey, readKey } from './keys.js';

const dash = /- +(?!#)/y;
const spaces = / */y;

/**
 * Reads a list, a map or a scalar from the current position, which may be in the middle of a line.
 * @param column of the position, from 0; further items or keys of the collection have the same column
 * @param indent of the parent; further lines of a scalar are indented more
 * @throws unsupportedYaml for anything else
 */
export function readBlockNode(cursor: Cursor, column: number, indent: number): unknown {
  if (cursor.char === '-' && cursor.isAt(dash)) return readList(cursor, column);
  if (isAtKey(cursor)) return readMap(cursor, column);
  return readOnLine(cursor, indent);
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
    const key = readKey(cursor);
    addEntry(
      map,
      key,
      cursor.nested(() => readValue(cursor, column)),
    );
  } while (cursor.enterLine(column));
  return map;
}

/** Reads the value of a key, on its line or below it. A list may be indented no further than the key. */
function readValue(cursor: Cursor, indent: number): unknown {
  if (!cursor.endLine()) {
    cursor.match(spaces);
    return readOnLine(cursor, indent);
  }
  const column = cursor.indentation();
  if (column < indent) return null;
  if (column === indent) return cursor.enterLine(column, '-') ? readList(cursor, column) : null;
  cursor.enterLine(column);
  return readBlockNode(cursor, column, indent);
}

/** Reads a scalar or a flow collection, which must end with a line. */
function readOnLine(cursor: Cursor, indent: number): unknown {
  const read = readersByChar[cursor.char] ?? readPlainScalar;
  const value = read(cursor, indent);
  if (!cursor.endLine()) throw unsupportedYaml;
  return value;
}

const readersByChar: Readonly<Record<string, (cursor: Cursor, indent: number) => unknown>> = {
  '[': readFlowNode,
  '{': readFlowNode,
  "'": readQuotedScalar,
  '"': readQuotedScalar,
  '|': readBlockScalar,
  '>': readBlockScalar,
};
