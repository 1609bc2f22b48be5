import { resolve } from 'node:path';
import type { RoleDraft } from './draft.js';
import type { Drafts, KeptDraft } from './drafts.js';
import { allNames } from './names.js';
import { readFile } from './read-file.js';

/**
 * The draft of a role file: the one that was made of it before or, where there is none, made now and kept.
 * @throws UserError where the file cannot be read or has faults.
 */
export async function readDraft(file: string, cwd: string, drafts: Drafts): Promise<RoleDraft> {
  const { draft, keep } = drafts.of(resolve(cwd, file), file);
  return draft ?? make(await readFile(file, cwd), file, keep);
}

/**
 * The same of a file whose text may be wanted; null where it is not.
 * @throws UserError as `readDraft` does.
 */
export async function readWanted(
  file: string,
  cwd: string,
  drafts: Drafts,
  isWanted: (text: string) => boolean,
): Promise<RoleDraft | null> {
  const path = resolve(cwd, file);
  const listed = drafts.listed(path);
  if (listed && !isWanted(allNames(listed))) return null;
  const { draft, keep } = drafts.of(path, file);
  if (draft) return draft;
  const bytes = await readFile(file, cwd);
  return isWanted(Buffer.from(bytes).toString('utf8')) ? make(bytes, file, keep) : null;
}

async function make(bytes: Uint8Array, file: string, keep: KeptDraft['keep']): Promise<RoleDraft> {
  const { parseRole } = await import('./parse-role.js');
  const draft = parseRole(bytes, file);
  keep(draft);
  return draft;
}
