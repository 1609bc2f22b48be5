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
 * What may stand at the cursor, where the first word is that behind the name of the program and the last is as far as it is typed. All comes
 * from commander's parsers and the registries, as help and checking do.
 */
export async function complete(words: readonly string[], process: Process): Promise<Completions> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const [first] = before;
  if (first === 'help')
    return before.length === 1 ? startingWith(current, { kind: 'words', candidates: [...commandNames(), optionsHelp] }) : noCompletions;
  const named = commands.find(({ name }) => name === first);
  const known = named ?? compare;
  const parser = createParser(known, await known.load());
  const { target, operands, folders } = cursorContext(parser, named ? before.slice(1) : before, current);
  const found = startingWith(current, await completionsAt(target, current, parser, () => foldersToSearch(process, folders)));
  const fresh = found.kind === 'words' ? { ...found, candidates: found.candidates.filter(({ word }) => !operands.includes(word)) } : found;
  return before.length === 0 && !current.startsWith('-') ? withCommands(fresh, current) : fresh;
}

async function completionsAt(place: CursorTarget, current: string, parser: Parser, shelves: () => readonly Folder[]): Promise<Completions> {
  if (place.type === 'option') return { kind: 'words', candidates: optionsOf(parser) };
  if (place.type === 'nothing') return noCompletions;
  const { name, choices, prefix } = place;
  const begun = current.slice(prefix.length);
  const source = completerFor(name);
  const found = choices ? wordCompletions(choices) : ((await source?.(begun, shelves())) ?? noCompletions);
  if (found.kind !== 'words') return found;
  // A value that looks like an option would be read as one.
  const values = found.candidates.filter(({ word }) => !word.startsWith('-'));
  return { ...found, candidates: values.map((candidate) => ({ ...candidate, word: prefix + candidate.word })) };
}

/** Where roles are looked for, those folders first that were named on the line. */
function foldersToSearch(process: Process, named: readonly string[]): readonly Folder[] {
  const { cache = noCache, now = () => new Date() } = process;
  return roleFolders(process, named, userRoleCache(cache, now()));
}

function optionsOf(parser: Parser): Candidate[] {
  const options = parser.options
    .filter(({ hidden }) => !hidden)
    .map(({ long, description }) => ({ word: long ?? '', description: description }));
  return [...options, { word: '--help', description: 'this help' }];
}

function startingWith(begun: string, found: Completions): Completions {
  return found.kind === 'words' ? { ...found, candidates: found.candidates.filter(({ word }) => word.startsWith(begun)) } : found;
}

/** The first word may be a command as well; where one fits, it is no file. */
function withCommands(found: Completions, begun: string): Completions {
  const fitting = commandNames().filter(({ word }) => word.startsWith(begun));
  if (found.kind === 'words') return { ...found, candidates: [...fitting, ...found.candidates] };
  return fitting.length > 0 ? { kind: 'words', candidates: fitting } : found;
}

const optionsHelp: Candidate = { word: optionsTopic, description: 'the options that every command takes' };

function commandNames(): Candidate[] {
  return [
    ...commands.map(({ name, summary }) => ({ word: name, description: summary })),
    { word: 'help', description: 'the help of a command' },
  ];
}
