import type { Command as Parser } from 'commander';
import { commands, compare } from '../../commands/index.js';
import { noCache } from '../../cache/cache.js';
import { userRoleCache } from '../../roles/user-role-cache.js';
import type { Folder } from '../../roles/folder.js';
import { optionsTopic } from '../help.js';
import { createParser } from '../parse-arguments.js';
import type { Process } from '../process.js';
import { roleFolders } from '../role-folders.js';
import { type Candidate, type Completions, noCompletions, wordCompletions } from './completions.js';
import { type CursorTarget, cursorContext } from './cursor.js';
import { completerFor } from './value-completers.js';

/**
 * Returns what can be completed at the cursor. It comes from commander's parsers and the registries, as help and validation do.
 * @param words the words after the name of the program; the last is the one at the cursor, as far as it is typed
 */
export async function complete(words: readonly string[], process: Process): Promise<Completions> {
  const wordsBefore = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const [first] = wordsBefore;
  if (first === 'help')
    return wordsBefore.length === 1 ? startingWith(current, { kind: 'words', candidates: [...commandNames(), helpTopic] }) : noCompletions;
  const named = commands.find(({ name }) => name === first);
  const known = named ?? compare;
  const parser = createParser(known, await known.load());
  const { target, operands, folders } = cursorContext(parser, named ? wordsBefore.slice(1) : wordsBefore, current);
  const completions = startingWith(
    current,
    await completionsFor(target, current, operands, parser, () => foldersToSearch(process, folders)),
  );
  const unused = filterWords(completions, (word) => !operands.includes(word));
  return wordsBefore.length === 0 && !current.startsWith('-') ? withCommands(unused, current) : unused;
}

async function completionsFor(
  target: CursorTarget,
  current: string,
  operands: readonly string[],
  parser: Parser,
  folders: () => readonly Folder[],
): Promise<Completions> {
  if (target.type === 'option') return { kind: 'words', candidates: optionNames(parser) };
  if (target.type === 'nothing') return noCompletions;
  const { name, choices, prefix } = target;
  const completer = completerFor(name);
  const typed = current.slice(prefix.length);
  const values = choices ? wordCompletions(choices) : ((await completer?.(typed, folders(), operands)) ?? noCompletions);
  if (values.kind !== 'words') return values;
  // A value that looks like an option would be read as one.
  const candidates = values.candidates.filter(({ word }) => !word.startsWith('-'));
  return { ...values, candidates: candidates.map((candidate) => ({ ...candidate, word: prefix + candidate.word })) };
}

/** Returns the role folders, those of `--roles` on the line first. */
function foldersToSearch(process: Process, rolesOptions: readonly string[]): readonly Folder[] {
  const { cache = noCache, now = () => new Date() } = process;
  return roleFolders(process, rolesOptions, userRoleCache(cache, now()));
}

function optionNames(parser: Parser): Candidate[] {
  const options = parser.options.filter(({ hidden }) => !hidden).map(({ long, description }) => ({ word: long ?? '', description }));
  return [...options, { word: '--help', description: 'print this help' }];
}

function startingWith(prefix: string, completions: Completions): Completions {
  return filterWords(completions, (word) => word.startsWith(prefix));
}

function filterWords(completions: Completions, isWanted: (word: string) => boolean): Completions {
  return completions.kind === 'words'
    ? { ...completions, candidates: completions.candidates.filter(({ word }) => isWanted(word)) }
    : completions;
}

/** Adds the commands that start with the first word. If there are any, files are not offered. */
function withCommands(completions: Completions, prefix: string): Completions {
  const matching = commandNames().filter(({ word }) => word.startsWith(prefix));
  if (completions.kind === 'words') return { ...completions, candidates: [...matching, ...completions.candidates] };
  return matching.length > 0 ? { kind: 'words', candidates: matching } : completions;
}

const helpTopic: Candidate = { word: optionsTopic, description: 'the options that every command takes' };

function commandNames(): Candidate[] {
  return [
    ...commands.map(({ name, summary }) => ({ word: name, description: summary })),
    { word: 'help', description: 'the help of a command' },
  ];
}
