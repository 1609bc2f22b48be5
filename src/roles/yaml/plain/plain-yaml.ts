import { Cursor, unsupportedYaml } from './cursor.js';
import { readBlockNode } from './block-nodes.js';

/** Twice as many signs as the parser's limit could hold no more words than it allows (`yaml-tokens.ts`). */
const maxLength = 49_000;

/**
 * The value of a YAML text that is written as people and their tools write it: maps and lists by indentation, braces and brackets, texts with and
 * without quotes, of one line or several, and comments. It is some ten times as fast as a whole parser, and loads none.
 * @returns undefined where the text has anything else in it, be it right or wrong
 */
export function parsePlainYaml(text: string): unknown {
  if (text.length > maxLength) return undefined;
  const plain = text.replaceAll('\r\n', '\n').replace(beginning, '');
  if (unsupported.test(plain)) return undefined;
  try {
    return readDocument(new Cursor(plain));
  } catch (error) {
    if (error === unsupportedYaml) return undefined;
    throw error;
  }
}

/** A document may begin with a mark, and nothing but comments before it. */
const beginning = /^(?:#[^\n]*\n|\n)*---\n/;

/**
 * Signs for nothing to be seen, and others that JavaScript takes for spaces and YAML does not; spaces at the end of a line; further marks of
 * documents.
 */
const unsupported =
  /[^\n\x20-\x7e\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\ufffd]| \n|(?:^|\n)(?:---|\.\.\.|%)| $/;

function readDocument(cursor: Cursor): unknown {
  if (cursor.indentation() !== 0) throw unsupportedYaml;
  const value = readBlockNode(cursor, 0, -1);
  if (typeof value !== 'object' || value === null || cursor.indentation() !== -1) throw unsupportedYaml;
  return value;
}
