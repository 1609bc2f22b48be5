import type { Cursor } from './cursor.js';
import { otherwise } from './otherwise.js';
import { isWord } from './plain-scalar.js';

export type PlainMap = Record<string, unknown>;

/** A key that is one or several words, or in quotes on one line, and its colon. */
export const key = /(?:([A-Za-z\u00a1-\uffff][\w\u00a1-\uffff ./&+()-]*(?<! ))|"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \n])/y;

/** The same in braces, where a quote needs no space behind its colon. */
const flowKey = /(?:([A-Za-z\u00a1-\uffff][\w\u00a1-\uffff ./&+()-]*(?<! )):(?=[ \n])|(?:"([^"\\\n]*)"|'([^'\n]*)'):)/y;

/** @throws otherwise where no key stands here, or one that is read as something else than a text */
export function readKey(cursor: Cursor, isFlow = false): string {
  const [, word, ...quoted] = cursor.take(isFlow ? flowKey : key);
  const name = word ?? quoted[0] ?? quoted[1] ?? '';
  if (name.length > 200 || (word !== undefined && isWord(word))) throw otherwise;
  return name;
}

/** @throws otherwise where the key stands there already */
export function put(map: PlainMap, name: string, value: unknown): void {
  if (Object.hasOwn(map, name)) throw otherwise;
  if (name in map) Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
  else map[name] = value;
}
