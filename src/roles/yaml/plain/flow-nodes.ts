import { type Cursor, unsupportedYaml } from './cursor.js';
import { isAtPlainScalar, readQuotedScalar, resolveScalar } from './scalars.js';
import { type YamlMap, addEntry, readKey } from './keys.js';

const gap = /((?:(?: +#[^\n]*)?\n)*)( *)/y;
const text = /(?:[^,[\]{}\n:# ]+| +(?![ ,[\]{}\n#])|:(?![\s,[\]{}])|#)+/y;

/**
 * A list in brackets or a map in braces.
 * @param indent further lines stand further in
 * @param ending so does the bracket that ends it; that of the outermost may stand as far in as what it lies in
 * @throws otherwise where they do not, or where something is missing
 */
export function readFlowNode(cursor: Cursor, indent: number, ending = indent - 1): unknown {
  return cursor.nested(() => (cursor.char === '[' ? readList(cursor, indent, ending) : readMap(cursor, indent, ending)));
}

function readList(cursor: Cursor, indent: number, ending: number): unknown[] {
  const list: unknown[] = [];
  for (openBracket(cursor, indent, ending); cursor.char !== ']'; nextItem(cursor, ']', indent, ending)) list.push(readItem(cursor, indent));
  cursor.advance(1);
  return list;
}

function readMap(cursor: Cursor, indent: number, ending: number): YamlMap {
  const map: YamlMap = {};
  for (openBracket(cursor, indent, ending); cursor.char !== '}'; nextItem(cursor, '}', indent, ending)) {
    const name = readKey(cursor, true);
    skipGap(cursor, indent, indent);
    addEntry(map, name, readItem(cursor, indent));
  }
  cursor.advance(1);
  return map;
}

function openBracket(cursor: Cursor, indent: number, ending: number): void {
  cursor.advance(1);
  skipGap(cursor, indent, ending);
}

/** Over the comma, behind which there need be nothing more, up to the next item or the end. */
function nextItem(cursor: Cursor, end: string, indent: number, ending: number): void {
  skipGap(cursor, indent, ending);
  if (cursor.char === end) return;
  if (cursor.char !== ',') throw unsupportedYaml;
  cursor.advance(1);
  skipGap(cursor, indent, ending);
}

function skipGap(cursor: Cursor, indent: number, ending: number): void {
  const { char, nextChar } = cursor;
  if (char === ' ' && !' \n#'.includes(nextChar)) cursor.advance(1);
  else if (char === ' ' || char === '\n') {
    const [, breaks, inner = ''] = cursor.mustExec(gap);
    if (breaks && inner.length <= (']}'.includes(cursor.char) ? ending : indent)) throw unsupportedYaml;
  }
}

function readItem(cursor: Cursor, indent: number): unknown {
  const { char } = cursor;
  if (char === '[' || char === '{') return readFlowNode(cursor, indent, indent);
  if (char === "'" || char === '"') return readQuotedScalar(cursor, indent);
  if (!isAtPlainScalar(cursor)) throw unsupportedYaml;
  return resolveScalar(cursor.mustMatch(text));
}
