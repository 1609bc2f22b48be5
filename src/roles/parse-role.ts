import * as v from 'valibot';
import { checkRole, scalesOf } from './diagnostics/check-role.js';
import { type ValueFault, invalidRoleError } from './diagnostics/value-fault.js';
import { commandOutputFault, resumeFault } from './diagnostics/misplaced-file.js';
import { type RoleFile, roleSchema } from './schema.js';
import { schemaFaults } from './diagnostics/schema-faults.js';
import { decodeUtf8 } from './source-text.js';
import { type ParsedCategories, parseCategories } from './parse-categories.js';
import { type YamlFile, initHint, readYaml } from './yaml/yaml-file.js';

/**
 * The role that a file holds, before `extends` is followed.
 * @throws UserError with all that is wrong in the file at once.
 */
export function parseRole(bytes: Uint8Array, file: string): ParsedRole {
  const yaml = readYaml(decodeUtf8(bytes, file), file);
  const parsed = v.safeParse(roleSchema, yaml.value, { abortPipeEarly: true });
  const faults = shapeFaults(yaml.value) ?? [...schemaFaults(roleSchema, yaml.value, parsed.issues ?? []), ...checkRole(yaml.value)];
  if (faults.length > 0 || !parsed.success) throw invalidRoleError(yaml, faults);
  const role = parsed.output;
  // It is asked for twice: to be kept, and to be compared.
  let stated: ParsedCategories | undefined;
  return { role, categories: () => (stated ??= parseCategories(role, scalesOf(role))), yaml: async () => yaml };
}

/** A file that is no map, a result of ours or a résumé is no role at all, and nothing else need be said of it. */
function shapeFaults(value: unknown): ValueFault[] | undefined {
  const misplaced = commandOutputFault(value) ?? resumeFault(value);
  if (misplaced) return [misplaced];
  if (typeof value === 'object' && !Array.isArray(value)) return undefined;
  const message = `a role is a map of keys such as id and title, and this is ${Array.isArray(value) ? 'a list' : 'none'}`;
  return [{ path: [], part: 'value', message, hint: initHint }];
}

/** A role file that was read and found right, before `extends` is followed. Its text is gone back to where a later fault must be placed. */
export interface ParsedRole {
  readonly role: RoleFile;
  /** What it states by itself, with its own scales. */
  readonly categories: () => ParsedCategories;
  /** @throws UserError where the file has gone, or is no longer what was read. */
  readonly yaml: () => Promise<YamlFile>;
}
