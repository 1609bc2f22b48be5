import type { RoleFile } from './schema.js';
import type { Stated } from './stated.js';
import type { YamlFile } from './yaml/yaml-file.js';

/** A role file that was read and found right, before `extends` is followed. Its text is gone back to where a later fault must be placed. */
export interface RoleDraft {
  readonly role: RoleFile;
  /** What it states by itself, with its own scales. */
  readonly stated: () => Stated;
  /** @throws UserError where the file has gone, or is no longer what was read. */
  readonly yaml: () => Promise<YamlFile>;
}
