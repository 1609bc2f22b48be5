import type { Command as Parser, Option } from 'commander';

/** What the word at the cursor has to be. */
export type CursorTarget =
  | { readonly type: 'option' }
  /**
   * The value of an option or argument. `name` lists the names by which a completer may be found: the placeholder between angle brackets, then
   * that of the option or argument. `prefix` is what precedes the value in the same word, such as `--format=`.
   */
  | { readonly type: 'value'; readonly name: readonly string[]; readonly choices: readonly string[] | null; readonly prefix: string }
  | { readonly type: 'nothing' };

export interface CursorContext {
  readonly target: CursorTarget;
  /** The operands before the cursor. */
  readonly operands: readonly string[];
  /** The values of `--roles` before the cursor. */
  readonly folders: readonly string[];
}

/** Finds out what is to be completed, from the options and arguments of a command's parser. The line may be incomplete or wrong. */
export function cursorContext(parser: Parser, words: readonly string[], current: string): CursorContext {
  const { operands, folders, ...state } = words.reduce((previous, word) => nextState(previous, word, parser), initialState);
  return {
    operands,
    folders,
    target: current.startsWith('-') ? targetAtDash(parser, state, current) : targetAtWord(parser, operands, state),
  };
}

/** What the words before the cursor amount to. */
interface ParserState {
  readonly operands: readonly string[];
  /** True after `--`, when every word is an operand. */
  readonly isAfterDashes: boolean;
  /** The option that takes the next word, and whether it has no value yet. */
  readonly option: Option | null;
  readonly needsValue: boolean;
  readonly folders: readonly string[];
}

const initialState: ParserState = { operands: [], isAfterDashes: false, option: null, needsValue: false, folders: [] };

function nextState(state: ParserState, word: string, parser: Parser): ParserState {
  if (state.isAfterDashes) return { ...state, operands: [...state.operands, word] };
  if (state.option && (state.needsValue || !isOption(word))) return withValue(state, state.option, word);
  if (word === '--') return { ...state, option: null, isAfterDashes: true };
  if (!isOption(word)) return { ...state, option: null, operands: [...state.operands, word] };
  const [name = '', value] = splitOption(word);
  const option = findOption(parser, name);
  if (!option || !takesValue(option)) return { ...state, option: null };
  return value === undefined ? { ...state, option, needsValue: true } : withValue(state, option, value);
}

/** A variadic option stays open for the next word. */
function withValue(state: ParserState, option: Option, word: string): ParserState {
  const folders = option.attributeName() === 'roles' ? [...state.folders, word] : state.folders;
  return { ...state, folders, option: option.variadic ? option : null, needsValue: false };
}

function targetAtDash(
  parser: Parser,
  { isAfterDashes, option, needsValue }: Omit<ParserState, 'operands' | 'folders'>,
  current: string,
): CursorTarget {
  if (isAfterDashes) return { type: 'nothing' };
  if (option && needsValue) return optionValue(option, '');
  const [name = '', value] = splitOption(current);
  if (value === undefined) return { type: 'option' };
  const named = findOption(parser, name);
  return named && takesValue(named) ? optionValue(named, `${name}=`) : { type: 'nothing' };
}

function targetAtWord(parser: Parser, operands: readonly string[], { option }: Pick<ParserState, 'option'>): CursorTarget {
  if (option) return optionValue(option, '');
  const last = parser.registeredArguments.at(-1);
  const argument = parser.registeredArguments[operands.length] ?? (last?.variadic ? last : undefined);
  return argument ? { type: 'value', name: [argument.name()], choices: argument.argChoices ?? null, prefix: '' } : { type: 'nothing' };
}

function optionValue(option: Option, prefix: string): CursorTarget {
  return { type: 'value', name: [...placeholderOf(option), option.attributeName()], choices: option.argChoices ?? null, prefix };
}

/** Returns `file` for `--output <file>`. */
function placeholderOf({ flags }: Option): string[] {
  return /[<[](\w+)/.exec(flags)?.slice(1) ?? [];
}

function findOption(parser: Parser, name: string): Option | undefined {
  return parser.options.find(({ short, long }) => name === short || name === long);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** `-` alone is standard input. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}

/** Splits `--format=json` into its name and value. */
function splitOption(word: string): [name: string, value?: string] {
  const index = word.startsWith('--') ? word.indexOf('=') : -1;
  return index < 0 ? [word] : [word.slice(0, index), word.slice(index + 1)];
}
