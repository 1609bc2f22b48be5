import * as v from 'valibot';
import { checkRole, scalesOf } from './diagnostics/check-role.js';
import { type ValueFault, invalidRoleError } from './diagnostics/value-fault.js';
import { commandOutputFault, resumeFault } from './diagnostics/misplaced-file.js';
import { type RoleFile, roleSchema } from './schema.js';
import { schemaFaults } from './diagnostics/schema-faults.js';
import { decodeUtf8 } from './role-bytes.js';
import type { ForeignRole } from './foreign-file.js';
import { type ParsedCategories, parseCategories } from './parse-categories.js';
import { type YamlFile, initHint, readYaml } from './yaml/yaml-file.js';

/**
 * Parses and checks a role file. Does not resolve `extends`.
 * @throws UserError with all faults of the file.
 */
export function parseRole(bytes: Uint8Array, file: string): ParsedRole {
  const yaml = readYaml(decodeUtf8(bytes, file), file);
  const result = v.safeParse(roleSchema, yaml.value, { abortPipeEarly: true });
  const faults = wrongFileFaults(yaml.value) ?? [...schemaFaults(roleSchema, yaml.value, result.issues ?? []), ...checkRole(yaml.value)];
  if (faults.length > 0 || !result.success) throw invalidRoleError(yaml, faults);
  const role = result.output;
  // Called twice: to store the role in the cache, and to compare it.
  let categories: ParsedCategories | undefined;
  return { role, categories: () => (categories ??= parseCategories(role, scalesOf(role))), yaml: async () => yaml };
}

/** The only fault to report of a file that is not a map, output of this tool, or a JSON Resume. */
function wrongFileFaults(value: unknown): ValueFault[] | undefined {
  const misplaced = commandOutputFault(value) ?? resumeFault(value);
  if (misplaced) return [misplaced];
  if (typeof value === 'object' && !Array.isArray(value)) return undefined;
  const message = `expected a mapping with keys such as id and title, not ${Array.isArray(value) ? 'a list' : 'a single value'}`;
  return [{ path: [], part: 'value', message, hint: initHint }];
}

/** A role file without faults of its own. Does not include what it inherits. */
export interface ParsedRole {
  readonly role: RoleFile;
  /** Its own categories, rated on its own scales. */
  readonly categories: () => ParsedCategories;
  /**
   * Its YAML, to find the position of a fault that shows up later. May read the file again.
   * @throws UserError if the file is gone or has become invalid.
   */
  readonly yaml: () => Promise<YamlFile>;
  /** Present if the file was no role file, so that this is what was made of it. */
  readonly foreign?: ForeignRole;
}
