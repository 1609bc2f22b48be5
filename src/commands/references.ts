import { readReferences } from '../roles/read-references.js';
import type { World } from './command.js';

/** The argument for further words of names, which need no quotes. Help does not show it. */
export const moreWords = ['[words...]', ''] as const;

/**
 * The references in the words of a command line, in which names of several words need no quotes. Words that were joined are told.
 * @param most how many references the command takes at most
 */
export async function referencesIn(words: readonly string[], most: number, { roleSources, tell }: World): Promise<readonly string[]> {
  const { references, isJoined } = await readReferences(words, most, roleSources);
  if (isJoined && references.length > 1) tell(`Read as ${references.join(' and ')}`);
  return references;
}
