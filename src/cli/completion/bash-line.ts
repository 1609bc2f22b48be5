/** The words of a line of bash up to the cursor, unquoted, and how the last of them is quoted there. Nothing is expanded. */
export interface BashLine {
  readonly words: readonly string[];
  /** The quotation mark that is still open. */
  readonly quote: string;
}

interface ParserState extends BashLine {
  readonly isInWord: boolean;
}

const start: ParserState = { words: [], quote: '', isInWord: false };

/** One step of it: a backslash with what it protects, or one sign. */
const signs = /\\[\s\S]?|[\s\S]/g;

/** Reads the last simple command of a line; an empty last word where the cursor is behind a space. */
export function parseBashLine(line: string): BashLine {
  const { words, quote, isInWord } = (line.match(signs) ?? []).reduce(step, start);
  return { words: isInWord ? words : [...words, ''], quote };
}

function step(read: ParserState, sign: string): ParserState {
  const { quote } = read;
  if (quote !== '') return sign === quote ? { ...read, quote: '' } : added(read, quotedSign(sign, quote));
  if (sign === '"' || sign === "'") return { ...added(read, ''), quote: sign };
  if (/^[|;&(\n]$/.test(sign)) return start;
  if (/^\s$/.test(sign)) return { ...read, isInWord: false };
  return added(read, sign.startsWith('\\') ? sign.slice(1) : sign);
}

/** Between double quotes a backslash protects only some signs, between single ones none. */
function quotedSign(sign: string, quote: string): string {
  return sign.length > 1 && quote === '"' && /["\\$`]/.test(sign.slice(1)) ? sign.slice(1) : sign;
}

function added({ words, quote, isInWord }: ParserState, text: string): ParserState {
  const whole = isInWord ? [...words.slice(0, -1), (words.at(-1) ?? '') + text] : [...words, text];
  return { words: whole, quote, isInWord: true };
}

/** The rest of a word as it must be typed, so that bash takes it for nothing but text; null where that cannot be. */
export function quoteForBash(rest: string, quote: string): string | null {
  // History is expanded between double quotes too, and a backslash before it stays.
  if (quote === '"') return rest.includes('!') ? null : rest.replace(/["\\$`]/g, '\\$&');
  if (quote === "'") return rest.replaceAll("'", `'\\''`);
  return rest.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, '\\$&');
}
