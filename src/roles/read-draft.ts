import { resolve } from 'node:path';
import type { RoleDraft } from './draft.js';
import type { Drafts } from './drafts.js';
import { readFile } from './read-file.js';

/**
 * The draft of a role file: the one that was made of it before or, where there is none, made now and kept.
 * @throws UserError where the file cannot be read or has faults.
 */
export async function readDraft(file: string, cwd: string, drafts: Drafts): Promise<RoleDraft> {
  const { draft, keep } = drafts.of(resolve(cwd, file), file);
  if (draft) return draft;
  const bytes = await readFile(file, cwd);
  const { parseRole } = await import('./parse-role.js');
  const made = parseRole(bytes, file);
  keep(made);
  return made;
}
