import { Cursor, unsupportedYaml } from './cursor.js';
import { readBlockNode } from './block-nodes.js';

/**
 * This folder exists for speed alone: it reads the YAML that people and tools usually write about ten times as fast as the `yaml` package, which
 * then need not be loaded at all. Everything works the same without it, so you can skip the folder unless you change it.
 *
 * Supports block and flow collections, plain, quoted and block scalars, and comments.
 * @returns the value that `parseYaml` would return, or undefined if the text contains anything else, valid or not
 */
export function parsePlainYaml(text: string): unknown {
  if (text.length > maxLength) return undefined;
  const body = text.replaceAll('\r\n', '\n').replace(documentStart, '');
  if (unsupported.test(body)) return undefined;
  try {
    return readDocument(new Cursor(body));
  } catch (error) {
    if (error === unsupportedYaml) return undefined;
    throw error;
  }
}

/** In characters. A text of this length has at most two tokens per character, and so stays below the parser's limit (`../tokens.ts`). */
const maxLength = 49_000;

/** An optional `---`, with only comments before it. */
const documentStart = /^(?:#[^\n]*\n|\n)*---\n/;

/** Control characters, characters that are white space in JavaScript but not in YAML, trailing spaces, directives and further document markers. */
const unsupported =
  /[^\n\x20-\x7e\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\ufffd]| \n|(?:^|\n)(?:---|\.\.\.|%)| $/;

function readDocument(cursor: Cursor): unknown {
  if (cursor.indentation() !== 0) throw unsupportedYaml;
  const value = readBlockNode(cursor, 0, -1);
  if (typeof value !== 'object' || value === null || cursor.indentation() !== -1) throw unsupportedYaml;
  return value;
}
