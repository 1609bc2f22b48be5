import { Command as Parser, CommanderError } from 'commander';
import type { Command, KnownCommand } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';
import { UserError } from '../model/user-error.js';
import { nearest } from '../wording/nearest.js';
import { helpText, optionsHelp, optionsTopic, screenWidth } from './help.js';
import { misread } from './misread.js';
import { type CommonOptions, commonOptions, helpOption, versionOption } from './options.js';
import { version } from './version.js';

/** What a command line asks for: a text such as help, or a command to run. */
export type Request =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'run';
      readonly known: KnownCommand;
      readonly command: Command<object>;
      readonly operands: readonly string[];
      readonly options: CommonOptions;
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
  if (first === 'help') return read(commandOf(second), ['--help']);
  const named = commands.find(({ name }) => name === first);
  return named ? read(named, argv.slice(1)) : read(compare, argv);
}

/** What help is asked for; `compare help compare` is that of the comparison, as is `compare help` and `compare help --help`. */
function commandOf(word: string): KnownCommand {
  const named = [compare, ...commands].find(({ name }) => name === word);
  if (named || word.startsWith('-')) return named ?? compare;
  const [meant] = nearestCommands(word);
  throw new UserError(`there is no command ${word}`, {
    hint: meant === undefined ? 'compare --help shows all.' : `Did you mean ${meant}?`,
  });
}

async function read(known: KnownCommand, argv: readonly string[]): Promise<Request> {
  const command = await known.load();
  const parser = parserOf(known, command);
  let text = '';
  // Help has one width and no colours. commander would ask the terminal, for which Node sets up a stream.
  const asksNone = { getOutHelpWidth: () => screenWidth, getOutHasColors: () => true };
  parser.configureOutput({ writeOut: (more) => (text += more), writeErr: () => {}, ...asksNone });
  try {
    parser.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { type: 'text', text };
    throw error instanceof CommanderError ? misread(error, parser) : error;
  }
  // `compare lst` has one role too few, and is nearly a command.
  const [only = '', ...others] = parser.args;
  const [meant] = known === compare && others.length === 0 ? nearestCommands(only) : [];
  if (meant !== undefined) throw new UserError(`there is no command ${only}`, { hint: `Did you mean ${meant}?` });
  return { type: 'run', known, command, operands: parser.args, options: parser.opts<CommonOptions>() };
}

/** The command that a word was meant to be, if any. */
export function nearestCommands(word: string): string[] {
  return nearest(
    word,
    commands.map(({ name }) => name),
  );
}

/** commander's parser for one command; it prints nothing and ends nothing by itself. */
export function parserOf(known: KnownCommand, command: Command<never>): Parser {
  const parser = new Parser(known === compare ? 'compare' : `compare ${known.name}`).exitOverride().allowExcessArguments(false);
  for (const [syntax, description] of command.arguments) parser.argument(syntax, description);
  for (const option of [...command.options, ...commonOptions()]) parser.addOption(option);
  parser.version(version(), versionOption.flags, versionOption.description);
  parser.helpOption(helpOption.flags, helpOption.description);
  parser.configureHelp({ formatHelp: () => helpText(known, command, parser) });
  return parser;
}
