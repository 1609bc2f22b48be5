import type { RoleDraft } from './draft.js';
import type { RoleFile } from './schema.js';
import { readStated, statedText } from './stated-text.js';

/** A draft as text, to be read back by the same version: a line of JSON for what the file says, another for what it states entry by entry. */
export function compiledText({ role, stated }: RoleDraft): string {
  return `${JSON.stringify(role)}\n${statedText(stated())}`;
}

/** The draft of a compiled text. The second line is read when it is asked for: lists do without. */
export function readCompiled(text: string, yaml: RoleDraft['yaml']): RoleDraft {
  const end = text.indexOf('\n');
  // This version wrote both lines, of what it had found right.
  const role: RoleFile = JSON.parse(text.slice(0, end));
  return { role, stated: () => readStated(text.slice(end + 1)), yaml };
}
