import { titleOf, standardCategories } from '../../categories/index.js';
import { importers } from '../../importers/index.js';
import { schemaNames, shells } from '../../roles/bundled.js';
import type { Library } from '../../roles/library.js';
import { type Found, nothing, wordsOf } from './found.js';
import { references } from './references.js';
import { shelfOf } from './shelf.js';

type Source = (begun: string, library: Library) => Found | Promise<Found>;

const files: Source = () => ({ kind: 'files' });
const free: Source = () => nothing;

/** What each argument and option takes, by its name; the choices of an option speak for themselves. */
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
  category: () => ({
    kind: 'words',
    candidates: Object.keys(standardCategories).map((word) => ({ word, about: titleOf(word) })),
  }),
  tag: async (_begun, library) => wordsOf([...new Set((await shelfOf(library)).flatMap(({ tags }) => tags))].sort()),
  what: () => ({ kind: 'words', candidates: importers.map(({ name, summary }) => ({ word: name, about: summary })) }),
  schema: () => wordsOf(schemaNames),
  shell: () => wordsOf(shells),
  id: free,
  words: free,
  width: free,
  limit: free,
  maxAge: free,
  pick: free,
};
