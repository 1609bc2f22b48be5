import { type Document, isCollection, isNode, isPair, isScalar, type Node, visit, type YAMLError } from 'yaml';

/** What is wrong with the YAML, where, and how to mend it. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
}

type Explanation = readonly [sign: RegExp, message: string, hint: string | null];

const indentation = ['the indentation is off', 'Entries of one list or map stand in the same column.'] as const;
const noColon = ['a key without a colon and a space behind it', null] as const;

/** What the parser says, by its code or its words, and what we say instead. */
const explanations: readonly Explanation[] = [
  [/^TAB_AS_INDENT/, 'a tab is no indentation in YAML', 'Indent with spaces.'],
  [/^NON_STRING_KEY/, 'a key must be plain text', null],
  [/^TAG_RESOLVE_FAILED/, 'tags (!…) are not allowed here', 'Text that begins with ! goes in quotes.'],
  [/^BAD_ALIAS/, 'an anchor (&) or alias (*) needs a name', 'Text that begins with & or * goes in quotes.'],
  [/^BAD_SCALAR_START/, 'text cannot begin with this sign', 'Put it in quotes.'],
  [/^BAD_DQ_ESCAPE/, 'a backslash that stands for nothing', 'Write two of them, or put the text in single quotes.'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'a second ": " on one line', 'Text that has a colon and a space in it goes in quotes.'],
  [/^(BLOCK_AS_IMPLICIT_KEY|BAD_INDENT)/, ...indentation],
  [/^MULTILINE_IMPLICIT_KEY|Implicit map keys need/, ...noColon],
  [/Missing ,/, 'a comma or a closing bracket is missing before this', null],
  [/Missing space after :/, 'a colon needs a space behind it', null],
  [/Comments must be separated/, 'a comment (#) needs a space before it', null],
  [/Sequence item without -/, ...indentation],
  [/^UNEXPECTED_TOKEN/, 'this does not belong here', 'A comma is missing before it, or quotes around the text.'],
];

/** The error in words, at the place that a person has to mend. */
export function explainYamlError({ code, message, pos: [offset] }: YAMLError, document: Document, text: string): SyntaxFault {
  const isOpen = /^Missing closing|must end with a|must be sufficiently indented/.test(message);
  const open = isOpen ? unclosed(document, offset, text) : null;
  if (open) return open;
  const said = `${code} ${message}`;
  const [, explained, hint] = explanations.find(([sign]) => sign.test(said)) ?? [null, lowered(message), null];
  return { offset: offset + (/^ */.exec(text.slice(offset))?.[0].length ?? 0), message: explained, hint };
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\s*\n[\s\S]*/, '');
}

/** The last quote or bracket that is open at the place where the parser missed its other half. */
function unclosed(document: Document, offset: number, text: string): SyntaxFault | null {
  let opening: number | null = null;
  visit(document, {
    Node(_key, node) {
      const [start, end] = node.range ?? [0, 0];
      // What closes the last thing in a bracket does not close the bracket.
      const inner = isCollection(node) ? endOf(node.items.at(-1)) : start + 1;
      const isOpen = opens(node, text.charAt(start)) && (end <= inner || text.charAt(end - 1) !== closing[text.charAt(start)]);
      if (isOpen && start < offset && end >= offset) opening = start;
    },
  });
  return opening === null ? null : { offset: opening, message: `this ${text.charAt(opening)} is not closed`, hint: null };
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function opens(node: Node, sign: string): boolean {
  return (isScalar(node) ? /["']/ : /[[{]/).test(sign);
}

/** Where an entry of a list or a map ends, and 0 where there is none. */
function endOf(entry: unknown): number {
  const last = isPair(entry) ? (entry.value ?? entry.key) : entry;
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}
