import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command as Parser, CommanderError } from 'commander';
import type { Command, KnownCommand } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';
import { UserError } from '../model/errors.js';
import { suggestSpellings } from '../spelling.js';
import { helpText, helpWidth, optionsHelp, optionsTopic } from './help.js';
import type { Process, Terminal } from './process.js';
import { usageError } from './usage-error.js';
import { type GlobalOptions, globalOptions, helpOption, versionOption } from './global-options.js';

/** What a command line asks for: a text to print, such as help, or a command to run. */
export type Request =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'run';
      readonly known: KnownCommand;
      readonly command: Command<object>;
      readonly operands: readonly string[];
      readonly options: GlobalOptions;
      /** Where to ask for the roles first, which the command line of a comparison lacks. */
      readonly terminal?: Terminal;
    };

/**
 * Parses a command line. The first word chooses the command; if it is not the name of one, the command is the comparison.
 * @param openTerminal returns where to ask for the roles that a comparison lacks; null if nobody can be asked
 * @throws UserError if the command line is wrong.
 */
export async function parseArguments(argv: readonly string[], openTerminal: Process['terminal'] = () => null): Promise<Request> {
  if (argv.length === 0 && openTerminal() === null) return parseArguments(['--help']);
  const emptyIndex = argv.findIndex((word) => word.trim() === '');
  if (emptyIndex >= 0) throw new UserError(`argument ${emptyIndex + 1} is empty`, { hint: 'Is a shell variable unset?' });
  const [first = '', second = 'compare'] = argv;
  if (first === 'help' && second === optionsTopic) return { type: 'text', text: await optionsHelp() };
  if (first === 'help') return parseCommand(commandForHelp(second), ['--help']);
  const named = commands.find(({ name }) => name === first);
  return named ? parseCommand(named, argv.slice(1)) : parseCommand(compare, argv, openTerminal);
}

/** Returns the command that help is asked for: the comparison for `compare help`, `compare help compare` and `compare help --help`. */
function commandForHelp(word: string): KnownCommand {
  const named = [compare, ...commands].find(({ name }) => name === word);
  if (named || word.startsWith('-')) return named ?? compare;
  const [suggestion] = suggestCommands(word);
  throw new UserError(`there is no command ${word}`, {
    hint: suggestion === undefined ? 'All commands: compare --help' : `Did you mean ${suggestion}?`,
  });
}

async function parseCommand(
  known: KnownCommand,
  argv: readonly string[],
  openTerminal: Process['terminal'] = () => null,
): Promise<Request> {
  const command = await known.load();
  const parser = createParser(known, command);
  let text = '';
  // Help has a fixed width and no colours. Otherwise commander would ask the terminal, for which Node sets up a stream.
  const withoutTerminal = { getOutHelpWidth: () => helpWidth, getOutHasColors: () => true };
  parser.configureOutput({ writeOut: (more) => (text += more), writeErr: () => {}, ...withoutTerminal });
  try {
    parser.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { type: 'text', text };
    const options = parser.opts<GlobalOptions>();
    const lacksRoles = error instanceof CommanderError && error.code === 'commander.missingArgument';
    const terminal = lacksRoles && isForPeople(options) ? openTerminal() : null;
    if (terminal) return { type: 'run', known, command, operands: [], options, terminal };
    throw error instanceof CommanderError ? usageError(error, parser, command) : error;
  }
  // `compare lst` is a comparison with one role too few, and probably a misspelt command.
  const [operand = '', ...others] = parser.args;
  const [suggestion] = known === compare && others.length === 0 ? suggestCommands(operand) : [];
  if (suggestion !== undefined) throw new UserError(`there is no command ${operand}`, { hint: `Did you mean ${suggestion}?` });
  return { type: 'run', known, command, operands: parser.args, options: parser.opts<GlobalOptions>() };
}

/** Whether the result goes to the terminal or is opened. Where it is for a file or a program, a script forgot the roles. */
function isForPeople({ format, json, output }: GlobalOptions): boolean {
  return format === undefined && !json && output === undefined;
}

/** Returns the commands that a misspelt word may mean, the most likely first. */
function suggestCommands(word: string): string[] {
  return suggestSpellings(
    word,
    commands.map(({ name }) => name),
  );
}

/** The error for a first word that names no role and is probably a misspelt command; null if it is like no command. */
export function misspeltCommand(word: string): UserError | null {
  const [suggestion] = suggestCommands(word);
  return suggestion === undefined
    ? null
    : new UserError(`there is no role or command ${word}`, { hint: `Did you mean compare ${suggestion}?` });
}

/** Makes commander's parser for one command. The parser neither prints nor ends the process. */
export function createParser(known: KnownCommand, command: Command<never>): Parser {
  const parser = new Parser(known === compare ? 'compare' : `compare ${known.name}`).exitOverride().allowExcessArguments(false);
  for (const [syntax, description] of command.arguments) parser.argument(syntax, description);
  for (const option of [...command.options, ...(command.rareOptions ?? []), ...globalOptions()])
    parser.addOption(command.hasNoPage && option.long === '--open' ? option.hideHelp() : option);
  parser.version(version(), versionOption.flags, versionOption.description);
  parser.helpOption(helpOption.flags, helpOption.description);
  parser.configureHelp({ formatHelp: () => helpText(known, command, parser) });
  return parser;
}

/** Returns the version of this package. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
