import { type Cursor, unsupportedYaml } from './cursor.js';
import { isCoreConstant } from './scalars.js';

export type YamlMap = Record<string, unknown>;

/** A key of one or more words, or in quotes on one line, with its colon. */
const blockKey = /(?:[A-Za-z\u00a1-\uffff][\w\u00a1-\uffff ./&+()-]*(?<! )|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])/y;

/** In braces, the colon of a quoted key needs no space after it. */
const flowKey = /(?:[A-Za-z\u00a1-\uffff][\w\u00a1-\uffff ./&+()-]*(?<! ):(?=[ \n])|(?:"[^"\\\n]*"|'[^'\n]*'):)/y;

export function isAtKey(cursor: Cursor): boolean {
  return cursor.restOfLine.includes(':') && cursor.isAt(blockKey);
}

/** @throws unsupportedYaml if there is no key here, or one that YAML does not read as a string */
export function readKey(cursor: Cursor, isFlow = false): string {
  const match = cursor.mustMatch(isFlow ? flowKey : blockKey).slice(0, -1);
  const isQuoted = match.startsWith('"') || match.startsWith("'");
  const key = isQuoted ? match.slice(1, -1) : match;
  if (key.length > 200 || (!isQuoted && isCoreConstant(key))) throw unsupportedYaml;
  return key;
}

/** @throws unsupportedYaml if the map has the key already, or the value is an id such as 1.10, which must stay as it is written (`../written-ids.ts`) */
export function addEntry(map: YamlMap, key: string, value: unknown): void {
  if (Object.hasOwn(map, key) || (key === 'id' && typeof value === 'number' && !Number.isInteger(value))) throw unsupportedYaml;
  // Assigning to a key such as __proto__ would not add an entry.
  if (key in map) Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
  else map[key] = value;
}
