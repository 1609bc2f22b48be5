import type { YAMLError } from 'yaml';

type Explained = [message: string, hint: string | null];

const explanations: Readonly<Record<string, Explained>> = {
  DUPLICATE_KEY: ['this key stands twice in its map', 'Keep one of the two.'],
  TAB_AS_INDENT: ['a tab is no indentation in YAML', 'Indent with spaces.'],
  NON_STRING_KEY: ['a key must be plain text', null],
  TAG_RESOLVE_FAILED: ['tags (!…) are not allowed here', 'Write the plain value.'],
  BAD_INDENT: ['the indentation is off, or a bracket is not closed', 'Entries of one list or map stand in the same column.'],
  BLOCK_AS_IMPLICIT_KEY: ['a second ": " on one line', 'Text that has a colon and a space in it goes in quotes.'],
  MULTILINE_IMPLICIT_KEY: ['a key runs over several lines, or its colon is missing', null],
  BAD_ALIAS: ['an alias (*) needs the name of an anchor', 'Text that begins with * goes in quotes.'],
};

/** What is wrong with the YAML, in words, and how to mend it. */
export function explainYaml({ code, message }: YAMLError): Explained {
  return explanations[code] ?? [message.charAt(0).toLowerCase() + message.slice(1).replace(/\s*\n[\s\S]*/, ''), null];
}
