import type { Command as Parser } from 'commander';
import { commands, compare } from '../../commands/index.js';
import { noCache } from '../../kept/cache.js';
import { cachedDrafts } from '../../roles/cached-drafts.js';
import type { Folder } from '../../roles/folder.js';
import { optionsTopic } from '../help.js';
import { parserOf } from '../parse.js';
import type { Process } from '../process.js';
import { roleFolders } from '../role-folders.js';
import { type Candidate, type Found, nothing, wordsOf } from './found.js';
import { type Place, placeOf } from './place.js';
import { sourceOf } from './sources.js';

/**
 * What may stand at the cursor, where the first word is that behind the name of the program and the last is as far as it is typed. All comes
 * from commander's parsers and the registries, as help and checking do.
 */
export async function complete(words: readonly string[], process: Process): Promise<Found> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const [first] = before;
  if (first === 'help')
    return before.length === 1 ? begunWith(current, { kind: 'words', candidates: [...commandNames(), optionsHelp] }) : nothing;
  const named = commands.find(({ name }) => name === first);
  const known = named ?? compare;
  const parser = parserOf(known, await known.load());
  const { place, operands, folders } = placeOf(parser, named ? before.slice(1) : before, current);
  const found = begunWith(current, await at(place, current, parser, () => foldersOf(process, folders)));
  const fresh = found.kind === 'words' ? { ...found, candidates: found.candidates.filter(({ word }) => !operands.includes(word)) } : found;
  return before.length === 0 && !current.startsWith('-') ? withCommands(fresh, current) : fresh;
}

async function at(place: Place, current: string, parser: Parser, shelves: () => readonly Folder[]): Promise<Found> {
  if (place.type === 'option') return { kind: 'words', candidates: optionsOf(parser) };
  if (place.type === 'nothing') return nothing;
  const { of, choices, prefix } = place;
  const begun = current.slice(prefix.length);
  const source = sourceOf(of);
  const found = choices ? wordsOf(choices) : ((await source?.(begun, shelves())) ?? nothing);
  if (found.kind !== 'words') return found;
  // A value that looks like an option would be read as one.
  const values = found.candidates.filter(({ word }) => !word.startsWith('-'));
  return { ...found, candidates: values.map((candidate) => ({ ...candidate, word: prefix + candidate.word })) };
}

/** Where roles are looked for, those folders first that were named on the line. */
function foldersOf(process: Process, named: readonly string[]): readonly Folder[] {
  const { cache = noCache, now = () => new Date() } = process;
  return roleFolders(process, named, cachedDrafts(cache, now()));
}

function optionsOf(parser: Parser): Candidate[] {
  const options = parser.options.filter(({ hidden }) => !hidden).map(({ long, description }) => ({ word: long ?? '', about: description }));
  return [...options, { word: '--help', about: 'this help' }];
}

function begunWith(begun: string, found: Found): Found {
  return found.kind === 'words' ? { ...found, candidates: found.candidates.filter(({ word }) => word.startsWith(begun)) } : found;
}

/** The first word may be a command as well; where one fits, it is no file. */
function withCommands(found: Found, begun: string): Found {
  const fitting = commandNames().filter(({ word }) => word.startsWith(begun));
  if (found.kind === 'words') return { ...found, candidates: [...fitting, ...found.candidates] };
  return fitting.length > 0 ? { kind: 'words', candidates: fitting } : found;
}

const optionsHelp: Candidate = { word: optionsTopic, about: 'the options that every command takes' };

function commandNames(): Candidate[] {
  return [...commands.map(({ name, summary }) => ({ word: name, about: summary })), { word: 'help', about: 'the help of a command' }];
}
