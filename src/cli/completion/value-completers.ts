import { shells } from '../../assets/completion-scripts.js';
import { schemaNames } from '../../assets/json-schemas.js';
import type { Folder } from '../../roles/folder.js';
import { type Completions, wordCompletions } from './completions.js';

type ValueCompleter = (typed: string, folders: readonly Folder[]) => Completions | Promise<Completions>;

const references: ValueCompleter = async (typed, folders) => (await import('./role-references.js')).completeReference(typed, folders);
const files: ValueCompleter = () => ({ kind: 'files' });

/**
 * Completers of arguments and options, by their name or by the placeholder between their angle brackets. Options with choices need none.
 * Each loads only what it needs, so that Tab is fast.
 */
export const valueCompleters: Readonly<Record<string, ValueCompleter>> = {
  role: references,
  from: references,
  to: references,
  file: files,
  path: files,
  dir: () => ({ kind: 'folders' }),
  category: async () => {
    const { standardCategories, categoryTitle } = await import('../../categories/standard.js');
    return { kind: 'words', candidates: Object.keys(standardCategories).map((word) => ({ word, description: categoryTitle(word) })) };
  },
  tag: async (_typed, folders) => {
    const { completableRoles } = await import('./role-references.js');
    return wordCompletions([...new Set((await completableRoles(folders)).flatMap(({ tags }) => tags))].sort());
  },
  what: async () => {
    const { importers } = await import('../../importers/index.js');
    return { kind: 'words', candidates: importers.map(({ name, summary }) => ({ word: name, description: summary })) };
  },
  schema: () => wordCompletions(schemaNames),
  shell: () => wordCompletions(shells),
};

/** Returns the completer of the first of these names that has one. */
export function completerFor(names: readonly string[]): ValueCompleter | undefined {
  const known = names.find((name) => Object.hasOwn(valueCompleters, name));
  return known === undefined ? undefined : valueCompleters[known];
}
