import { type CST, Lexer, Parser } from 'yaml';

/** People nest four or five deep; deeper than this is an attack, and would cost the stack. */
export const depthLimit = 64;

/** Words, signs, spaces and line breaks: some ten times those of the largest occupation of O*NET, read in a second. */
export const sizeLimit = 100_000;

type Refuse = (offset: number, message: string) => never;

/** The tokens of a YAML text, refused as soon as they are too many or too deep. */
export function* yamlTokens(text: string, refuse: Refuse): Generator<CST.Token> {
  const parser = new Parser();
  let size = 0;
  for (const lexeme of new Lexer().lex(text)) {
    size += weight(lexeme);
    if (size > sizeLimit) refuse(parser.offset, `the file is too large: more than ${sizeLimit} words and signs`);
    yield* parser.next(lexeme);
    if (parser.stack.length > depthLimit) refuse(parser.offset, `nested more than ${depthLimit} deep`);
  }
  yield* parser.end();
}

/** A text counts by its lines and, in double quotes, by its backslashes as well. */
function weight(lexeme: string): number {
  return Math.max(1, lexeme.split(lexeme.startsWith('"') ? /[\n\\]/ : '\n').length - 1);
}
