import { shells } from '../../assets/completion-scripts.js';
import { schemaNames } from '../../assets/json-schemas.js';
import type { Folder } from '../../roles/folder.js';
import { type Completions, wordCompletions } from './completions.js';

/** @param operands those before the cursor */
type ValueCompleter = (typed: string, folders: readonly Folder[], operands: readonly string[]) => Completions | Promise<Completions>;

const references: ValueCompleter = async (typed, folders) => (await import('./role-references.js')).completeReference(typed, folders);
const files: ValueCompleter = () => ({ kind: 'files' });

/**
 * Completers of arguments and options, by the placeholder between their angle brackets or by their name. Options with choices need none.
 * Each loads only what it needs, so that Tab is fast.
 */
export const valueCompleters: Readonly<Record<string, ValueCompleter>> = {
  role: references,
  from: references,
  to: references,
  other: async (typed, folders) =>
    (await import('./role-references.js')).completeReference(typed, folders, ({ levels }) => levels.length > 0),
  level: async (_typed, folders, operands) => (await import('./role-references.js')).completeLevel(operands, folders),
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
