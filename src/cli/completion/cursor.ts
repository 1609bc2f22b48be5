import type { Command as Parser, Option } from 'commander';

/** What is to stand at the cursor. */
export type CursorTarget =
  | { readonly type: 'option' }
  /**
   * A value, by the names of what it is: of the option or argument that takes it, then of what stands between the angle brackets. An option's
   * may follow it in the same word: `--format=`.
   */
  | { readonly type: 'value'; readonly name: readonly string[]; readonly choices: readonly string[] | null; readonly prefix: string }
  | { readonly type: 'nothing' };

/** The words before the cursor, as far as they are read. */
interface ParserState {
  readonly operands: readonly string[];
  readonly isBehindDashes: boolean;
  /** The option that takes the next word, and whether it needs one. */
  readonly option: Option | null;
  readonly isNeeded: boolean;
  readonly folders: readonly string[];
}

export interface CursorContext {
  readonly target: CursorTarget;
  readonly operands: readonly string[];
  /** Of `--roles`. */
  readonly folders: readonly string[];
}

const start: ParserState = { operands: [], isBehindDashes: false, option: null, isNeeded: false, folders: [] };

/** Where the cursor is, by what a command's parser takes; a line that is not finished may have faults. */
export function cursorContext(parser: Parser, words: readonly string[], current: string): CursorContext {
  const { operands, folders, ...reading } = words.reduce((read, word) => next(read, word, parser), start);
  return {
    operands,
    folders,
    target: current.startsWith('-') ? targetAtDash(parser, reading, current) : targetAtWord(parser, operands, reading),
  };
}

function next(read: ParserState, word: string, parser: Parser): ParserState {
  if (read.isBehindDashes) return { ...read, operands: [...read.operands, word] };
  if (read.option && (read.isNeeded || !isOption(word))) return withValue(read, read.option, word);
  if (word === '--') return { ...read, option: null, isBehindDashes: true };
  if (!isOption(word)) return { ...read, option: null, operands: [...read.operands, word] };
  const [name = '', value] = split(word);
  const option = optionOf(parser, name);
  if (!option || !takesValue(option)) return { ...read, option: null };
  return value === undefined ? { ...read, option, isNeeded: true } : withValue(read, option, value);
}

/** An option that takes several words goes on. */
function withValue(read: ParserState, option: Option, word: string): ParserState {
  const folders = option.attributeName() === 'roles' ? [...read.folders, word] : read.folders;
  return { ...read, folders, option: option.variadic ? option : null, isNeeded: false };
}

function targetAtDash(
  parser: Parser,
  { isBehindDashes, option, isNeeded }: Omit<ParserState, 'operands' | 'folders'>,
  current: string,
): CursorTarget {
  if (isBehindDashes) return { type: 'nothing' };
  if (option && isNeeded) return valueOf(option, '');
  const [name = '', value] = split(current);
  if (value === undefined) return { type: 'option' };
  const named = optionOf(parser, name);
  return named && takesValue(named) ? valueOf(named, `${name}=`) : { type: 'nothing' };
}

function targetAtWord(parser: Parser, operands: readonly string[], { option }: Pick<ParserState, 'option'>): CursorTarget {
  if (option) return valueOf(option, '');
  const last = parser.registeredArguments.at(-1);
  const argument = parser.registeredArguments[operands.length] ?? (last?.variadic ? last : undefined);
  return argument ? { type: 'value', name: [argument.name()], choices: argument.argChoices ?? null, prefix: '' } : { type: 'nothing' };
}

function valueOf(option: Option, prefix: string): CursorTarget {
  return { type: 'value', name: [option.attributeName(), ...placeholderOf(option)], choices: option.argChoices ?? null, prefix };
}

/** `file` of `--output <file>`. */
function placeholderOf({ flags }: Option): string[] {
  return /[<[](\w+)/.exec(flags)?.slice(1) ?? [];
}

function optionOf(parser: Parser, name: string): Option | undefined {
  return parser.options.find(({ short, long }) => name === short || name === long);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** `-` alone is standard input. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}

/** `--format=json` as its name and value. */
function split(word: string): [name: string, value?: string] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
