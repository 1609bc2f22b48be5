import { type Cursor, unsupportedYaml } from './cursor.js';
import { isCoreConstant } from './scalars.js';

export type YamlMap = Record<string, unknown>;

/** A key that is one or several words, or in quotes on one line, and its colon. */
const key = /(?:[A-Za-z\u00a1-\uffff][\w\u00a1-\uffff ./&+()-]*(?<! )|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])/y;

/** The same in braces, where a quote needs no space behind its colon. */
const flowKey = /(?:[A-Za-z\u00a1-\uffff][\w\u00a1-\uffff ./&+()-]*(?<! ):(?=[ \n])|(?:"[^"\\\n]*"|'[^'\n]*'):)/y;

export function isAtKey(cursor: Cursor): boolean {
  return cursor.restOfLine.includes(':') && cursor.isAt(key);
}

/** @throws otherwise where no key stands here, or one that is read as something else than a text */
export function readKey(cursor: Cursor, isFlow = false): string {
  const found = cursor.mustMatch(isFlow ? flowKey : key).slice(0, -1);
  const isQuoted = found.startsWith('"') || found.startsWith("'");
  const name = isQuoted ? found.slice(1, -1) : found;
  if (name.length > 200 || (!isQuoted && isCoreConstant(name))) throw unsupportedYaml;
  return name;
}

/** @throws otherwise where the key stands there already */
export function addEntry(map: YamlMap, name: string, value: unknown): void {
  if (Object.hasOwn(map, name)) throw unsupportedYaml;
  if (name in map) Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
  else map[name] = value;
}
