/** The words of a bash command line up to the cursor, unquoted but not expanded. */
export interface BashLine {
  readonly words: readonly string[];
  /** The quotation mark that is still open at the cursor, or an empty text. */
  readonly quote: string;
}

/** Parses the last simple command of a line. If the cursor is after a space, the last word is empty. */
export function parseBashLine(line: string): BashLine {
  const { words, quote, isInWord } = (line.match(tokens) ?? []).reduce(nextState, initialState);
  return { words: isInWord ? words : [...words, ''], quote };
}

interface ParserState extends BashLine {
  readonly isInWord: boolean;
}

const initialState: ParserState = { words: [], quote: '', isInWord: false };

/** A backslash with the character that it escapes, or a single character. */
const tokens = /\\[\s\S]?|[\s\S]/g;

function nextState(state: ParserState, token: string): ParserState {
  const { quote } = state;
  if (quote !== '') return token === quote ? { ...state, quote: '' } : withText(state, unescapeInQuotes(token, quote));
  if (token === '"' || token === "'") return { ...withText(state, ''), quote: token };
  if (/^[|;&(\n]$/.test(token)) return initialState;
  if (/^\s$/.test(token)) return { ...state, isInWord: false };
  return withText(state, token.startsWith('\\') ? token.slice(1) : token);
}

/** A backslash escapes only some characters between double quotes, and none between single quotes. */
function unescapeInQuotes(token: string, quote: string): string {
  return token.length > 1 && quote === '"' && /["\\$`]/.test(token.slice(1)) ? token.slice(1) : token;
}

function withText({ words, quote, isInWord }: ParserState, text: string): ParserState {
  const extended = isInWord ? [...words.slice(0, -1), (words.at(-1) ?? '') + text] : [...words, text];
  return { words: extended, quote, isInWord: true };
}

/**
 * Quotes the rest of a word, so that bash reads it as plain text.
 * @param quote the quotation mark that is open before it, or an empty text
 * @returns null if it cannot be quoted
 */
export function quoteForBash(rest: string, quote: string): string | null {
  // bash expands `!` between double quotes too, and keeps a backslash before it.
  if (quote === '"') return rest.includes('!') ? null : rest.replace(/["\\$`]/g, '\\$&');
  if (quote === "'") return rest.replaceAll("'", `'\\''`);
  return rest.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, '\\$&');
}
