import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command as Parser, CommanderError } from 'commander';
import type { Command, KnownCommand } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';
import { UserError } from '../model/errors.js';
import { suggestSpellings } from '../spelling.js';
import { helpText, helpWidth, optionsHelp, optionsTopic } from './help.js';
import { usageError } from './usage-error.js';
import { type GlobalOptions, globalOptions, helpOption, versionOption } from './global-options.js';

/** What a command line asks for: a text such as help, or a command to run. */
export type Request =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'run';
      readonly known: KnownCommand;
      readonly command: Command<object>;
      readonly operands: readonly string[];
      readonly options: GlobalOptions;
    };

/**
 * A command line, read. The first word chooses the command; without one that is known, it is a comparison.
 * @throws UserError where it is not understood.
 */
export async function parseArguments(argv: readonly string[]): Promise<Request> {
  if (argv.length === 0) return parseArguments(['--help']);
  const empty = argv.findIndex((word) => word.trim() === '');
  if (empty >= 0) throw new UserError(`word ${empty + 1} of the command line is empty`, { hint: 'Is a variable not set?' });
  const [first = '', second = 'compare'] = argv;
  if (first === 'help' && second === optionsTopic) return { type: 'text', text: optionsHelp() };
  if (first === 'help') return parseCommand(commandForHelp(second), ['--help']);
  const named = commands.find(({ name }) => name === first);
  return named ? parseCommand(named, argv.slice(1)) : parseCommand(compare, argv);
}

/** What help is asked for; `compare help compare` is that of the comparison, as is `compare help` and `compare help --help`. */
function commandForHelp(word: string): KnownCommand {
  const named = [compare, ...commands].find(({ name }) => name === word);
  if (named || word.startsWith('-')) return named ?? compare;
  const [meant] = suggestCommands(word);
  throw new UserError(`there is no command ${word}`, {
    hint: meant === undefined ? 'compare --help shows all.' : `Did you mean ${meant}?`,
  });
}

async function parseCommand(known: KnownCommand, argv: readonly string[]): Promise<Request> {
  const command = await known.load();
  const parser = createParser(known, command);
  let text = '';
  // Help has one width and no colours. commander would ask the terminal, for which Node sets up a stream.
  const asksNone = { getOutHelpWidth: () => helpWidth, getOutHasColors: () => true };
  parser.configureOutput({ writeOut: (more) => (text += more), writeErr: () => {}, ...asksNone });
  try {
    parser.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { type: 'text', text };
    throw error instanceof CommanderError ? usageError(error, parser) : error;
  }
  // `compare lst` has one role too few, and is nearly a command.
  const [only = '', ...others] = parser.args;
  const [meant] = known === compare && others.length === 0 ? suggestCommands(only) : [];
  if (meant !== undefined) throw new UserError(`there is no command ${only}`, { hint: `Did you mean ${meant}?` });
  return { type: 'run', known, command, operands: parser.args, options: parser.opts<GlobalOptions>() };
}

/** The command that a word was meant to be, if any. */
export function suggestCommands(word: string): string[] {
  return suggestSpellings(
    word,
    commands.map(({ name }) => name),
  );
}

/** commander's parser for one command; it prints nothing and ends nothing by itself. */
export function createParser(known: KnownCommand, command: Command<never>): Parser {
  const parser = new Parser(known === compare ? 'compare' : `compare ${known.name}`).exitOverride().allowExcessArguments(false);
  for (const [syntax, description] of command.arguments) parser.argument(syntax, description);
  for (const option of [...command.options, ...globalOptions()]) parser.addOption(option);
  parser.version(version(), versionOption.flags, versionOption.description);
  parser.helpOption(helpOption.flags, helpOption.description);
  parser.configureHelp({ formatHelp: () => helpText(known, command, parser) });
  return parser;
}

/** The version of this package. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
