import { schemaNames, shells } from '../../roles/bundled.js';
import type { Folder } from '../../roles/folder.js';
import { type Found, nothing, wordsOf } from './found.js';

type Source = (begun: string, folders: readonly Folder[]) => Found | Promise<Found>;

const references: Source = async (begun, folders) => (await import('./references.js')).references(begun, folders);
const files: Source = () => ({ kind: 'files' });
const free: Source = () => nothing;

/** What each argument and option takes, by its name; the choices of an option speak for themselves. A key waits for what it needs alone. */
export const sources: Readonly<Record<string, Source>> = {
  role: references,
  from: references,
  to: references,
  file: files,
  path: files,
  output: files,
  out: files,
  pay: files,
  roles: () => ({ kind: 'folders' }),
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
  id: free,
  words: free,
  width: free,
  limit: free,
  maxAge: free,
  jobs: free,
  pick: free,
};
