import { type ReadReferences, readReferences } from '../roles/read-references.js';
import type { World } from './command.js';

/** The argument for further words of names, which need no quotes. Help does not show it. */
export const moreWords = ['[words...]', ''] as const;

/**
 * The references in the words of a command line, in which names of several words need no quotes. Words that were joined are told.
 * @param most how many references the command takes at most
 */
export async function referencesIn(words: readonly string[], most: number, world: World): Promise<readonly string[]> {
  return (await readWords(words, most, world)).references;
}

/** The same, with other names that the words may be. */
export async function readWords(words: readonly string[], most: number, { roleSources, tell }: World): Promise<ReadReferences> {
  const read = await readReferences(words, most, roleSources);
  if (read.isJoined && read.references.length > 1) tell(`Read as ${read.references.join(' and ')}`);
  return read;
}
