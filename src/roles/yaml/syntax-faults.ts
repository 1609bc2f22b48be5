import { type Document, isCollection, isNode, isPair, isScalar, type Node, visit, type YAMLError } from 'yaml';

/** A syntax error in a YAML text, as people read it. */
export interface SyntaxFault {
  /** From 0, in UTF-16 units of the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
}

/** Replaces the parser's message by one for people, and points at the place that has to change. */
export function explainYamlError({ code, message, pos: [offset] }: YAMLError, document: Document, text: string): SyntaxFault {
  const isUnclosed = /^Missing closing|must end with a|must be sufficiently indented/.test(message);
  const unclosed = isUnclosed ? unclosedFault(document, offset, text) : null;
  if (unclosed) return unclosed;
  const error = `${code} ${message}`;
  const [, explanation, hint] = explanations.find(([pattern]) => pattern.test(error)) ?? [null, firstLineInLowerCase(message), null];
  return { offset: offset + (/^ */.exec(text.slice(offset))?.[0].length ?? 0), message: explanation, hint };
}

const wrongIndentation = ['the indentation is wrong', 'Entries of the same list or mapping must begin in the same column.'] as const;
const missingColon = ['a key needs a colon and a space after it', null] as const;

/** The first pattern that matches the parser's error code and message decides. */
const explanations: readonly (readonly [pattern: RegExp, message: string, hint: string | null])[] = [
  [/^TAB_AS_INDENT/, 'YAML does not allow tabs as indentation', 'Indent with spaces.'],
  [/^NON_STRING_KEY/, 'a key must be plain text', null],
  [/^TAG_RESOLVE_FAILED/, 'tags (!…) are not allowed here', 'Put text that begins with ! in quotes.'],
  [/^BAD_ALIAS/, 'an anchor (&) or alias (*) needs a name', 'Put text that begins with & or * in quotes.'],
  [/^BAD_SCALAR_START/, 'text cannot begin with this character', 'Put the text in quotes.'],
  [/^BAD_DQ_ESCAPE/, 'unknown escape sequence', 'Write two backslashes, or put the text in single quotes.'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'a second ": " on one line', 'Put text that contains a colon and a space in quotes.'],
  [/^(BLOCK_AS_IMPLICIT_KEY|BAD_INDENT)/, ...wrongIndentation],
  [/^MULTILINE_IMPLICIT_KEY|Implicit map keys need/, ...missingColon],
  [/Missing ,/, 'a comma or a closing bracket is missing before this', null],
  [/Missing space after :/, 'a colon needs a space after it', null],
  [/Comments must be separated/, 'a comment (#) needs a space before it', null],
  [/Sequence item without -/, ...wrongIndentation],
  [/^UNEXPECTED_TOKEN/, 'this does not belong here', 'A comma may be missing before it, or quotes around the text.'],
];

function firstLineInLowerCase(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\s*\n[\s\S]*/, '');
}

/** Reports the last quote or bracket that is still open where the parser expected it to be closed. */
function unclosedFault(document: Document, offset: number, text: string): SyntaxFault | null {
  let opening: number | null = null;
  visit(document, {
    Node(_key, node) {
      const [start, end] = node.range ?? [0, 0];
      const opener = text.charAt(start);
      // The bracket that closes the last item of a collection does not close the collection.
      const innerEnd = isCollection(node) ? endOf(node.items.at(-1)) : start + 1;
      const isOpen = isOpener(node, opener) && (end <= innerEnd || text.charAt(end - 1) !== closers[opener]);
      if (isOpen && start < offset && end >= offset) opening = start;
    },
  });
  return opening === null ? null : { offset: opening, message: `this ${text.charAt(opening)} is not closed`, hint: null };
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function isOpener(node: Node, char: string): boolean {
  return (isScalar(node) ? /["']/ : /[[{]/).test(char);
}

/** The offset where an entry of a list or map ends; 0 without an entry. */
function endOf(entry: unknown): number {
  const last = isPair(entry) ? (entry.value ?? entry.key) : entry;
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}
