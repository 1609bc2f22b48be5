import { type Cursor, unsupportedYaml } from './cursor.js';
import { isAtPlainScalar, readQuotedScalar, resolveScalar } from './scalars.js';
import { type YamlMap, addEntry, readKey } from './keys.js';

const whitespace = /((?:(?: +#[^\n]*)?\n)*)( *)/y;
const flowScalar = /(?:[^,[\]{}\n:# ]+| +(?![ ,[\]{}\n#])|:(?![\s,[\]{}])|#)+/y;

/**
 * Reads a list in brackets or a map in braces.
 * @param indent further lines must be indented more than this
 * @param closingIndent the closing bracket must be indented more than this; by default it may be indented as much as the parent
 * @throws unsupportedYaml for wrong indentation, or if something is missing
 */
export function readFlowNode(cursor: Cursor, indent: number, closingIndent = indent - 1): unknown {
  return cursor.nested(() => (cursor.char === '[' ? readList(cursor, indent, closingIndent) : readMap(cursor, indent, closingIndent)));
}

function readList(cursor: Cursor, indent: number, closingIndent: number): unknown[] {
  const list: unknown[] = [];
  for (openBracket(cursor, indent, closingIndent); cursor.char !== ']'; goToNextItem(cursor, ']', indent, closingIndent))
    list.push(readItem(cursor, indent));
  cursor.advance(1);
  return list;
}

function readMap(cursor: Cursor, indent: number, closingIndent: number): YamlMap {
  const map: YamlMap = {};
  for (openBracket(cursor, indent, closingIndent); cursor.char !== '}'; goToNextItem(cursor, '}', indent, closingIndent)) {
    const key = readKey(cursor, true);
    skipWhitespace(cursor, indent, indent);
    addEntry(map, key, readItem(cursor, indent));
  }
  cursor.advance(1);
  return map;
}

function openBracket(cursor: Cursor, indent: number, closingIndent: number): void {
  cursor.advance(1);
  skipWhitespace(cursor, indent, closingIndent);
}

/** Moves past the comma to the next item, or to the closing bracket. A trailing comma is allowed. */
function goToNextItem(cursor: Cursor, closer: string, indent: number, closingIndent: number): void {
  skipWhitespace(cursor, indent, closingIndent);
  if (cursor.char === closer) return;
  if (cursor.char !== ',') throw unsupportedYaml;
  cursor.advance(1);
  skipWhitespace(cursor, indent, closingIndent);
}

function skipWhitespace(cursor: Cursor, indent: number, closingIndent: number): void {
  const { char, nextChar } = cursor;
  if (char === ' ' && !' \n#'.includes(nextChar)) cursor.advance(1);
  else if (char === ' ' || char === '\n') {
    const [, lineBreaks, indentation = ''] = cursor.mustExec(whitespace);
    if (lineBreaks && indentation.length <= (']}'.includes(cursor.char) ? closingIndent : indent)) throw unsupportedYaml;
  }
}

function readItem(cursor: Cursor, indent: number): unknown {
  const { char } = cursor;
  if (char === '[' || char === '{') return readFlowNode(cursor, indent, indent);
  if (char === "'" || char === '"') return readQuotedScalar(cursor, indent);
  if (!isAtPlainScalar(cursor)) throw unsupportedYaml;
  return resolveScalar(cursor.mustMatch(flowScalar));
}
