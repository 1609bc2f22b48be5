import { type CST, Lexer, Parser } from 'yaml';

/** People nest four or five levels deep. Anything deeper than this is an attack that could overflow the stack. */
export const depthLimit = 64;

/** In lexer tokens: words, punctuation, spaces and line breaks. About ten times the largest O*NET occupation, and parsed within a second. */
export const sizeLimit = 100_000;

type Refuse = (offset: number, message: string) => never;

/** Yields the CST tokens of a YAML text. Calls `refuse` as soon as there are too many tokens, or they are nested too deeply. */
export function* yamlTokens(text: string, refuse: Refuse): Generator<CST.Token> {
  const parser = new Parser();
  let size = 0;
  for (const lexeme of new Lexer().lex(text)) {
    size += weight(lexeme);
    if (size > sizeLimit) refuse(parser.offset, `the file is too large: more than ${sizeLimit} words and symbols`);
    yield* parser.next(lexeme);
    if (parser.stack.length > depthLimit) refuse(parser.offset, `nested more than ${depthLimit} levels deep`);
  }
  yield* parser.end();
}

/** Counts a scalar by its lines and, in double quotes, also by its backslashes: that is what it costs to parse. */
function weight(lexeme: string): number {
  return Math.max(1, lexeme.split(lexeme.startsWith('"') ? /[\n\\]/ : '\n').length - 1);
}
