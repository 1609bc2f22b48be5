import { schemaNames, shells } from '../../roles/bundled.js';
import type { Folder } from '../../roles/folder.js';
import { type Found, wordsOf } from './found.js';

type Source = (begun: string, folders: readonly Folder[]) => Found | Promise<Found>;

const references: Source = async (begun, folders) => (await import('./references.js')).references(begun, folders);
const files: Source = () => ({ kind: 'files' });

/**
 * What arguments and options take, by their name or by the word between their angle brackets; the choices of an option speak for themselves, and
 * for all else nothing is offered. A key waits for what it needs alone.
 */
export const sources: Readonly<Record<string, Source>> = {
  role: references,
  from: references,
  to: references,
  file: files,
  path: files,
  dir: () => ({ kind: 'folders' }),
  category: async () => {
    const { standardCategories, titleOf } = await import('../../categories/standard.js');
    return { kind: 'words', candidates: Object.keys(standardCategories).map((word) => ({ word, about: titleOf(word) })) };
  },
  tag: async (_begun, folders) => {
    const { shelfOf } = await import('./shelf.js');
    return wordsOf([...new Set((await shelfOf(folders)).flatMap(({ tags }) => tags))].sort());
  },
  what: async () => {
    const { importers } = await import('../../importers/index.js');
    return { kind: 'words', candidates: importers.map(({ name, summary }) => ({ word: name, about: summary })) };
  },
  schema: () => wordsOf(schemaNames),
  shell: () => wordsOf(shells),
};

/** The source of the first of these names that has one. */
export function sourceOf(names: readonly string[]): Source | undefined {
  const known = names.find((name) => Object.hasOwn(sources, name));
  return known === undefined ? undefined : sources[known];
}
