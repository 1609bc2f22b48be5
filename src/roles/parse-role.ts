import * as v from 'valibot';
import type { Fault } from '../model/user-error.js';
import { UserError } from '../model/user-error.js';
import { checkRole } from './checks.js';
import { inFileOrder, readable } from './fault.js';
import { type RoleFile, roleSchema } from './schema.js';
import { schemaFaults } from './schema-faults.js';
import { decode } from './source-text.js';
import type { ValueFault } from './value-fault.js';
import { readYaml, startingHint, type YamlFile } from './yaml-file.js';

/** A role file that was read and found right, with the way back to its text for faults that come to light later. */
export interface RoleDraft {
  readonly role: RoleFile;
  readonly yaml: YamlFile;
}

/**
 * The role that a file holds, before `extends` is followed.
 * @throws UserError with all that is wrong in the file at once.
 */
export function parseRole(bytes: Uint8Array, file: string): RoleDraft {
  const yaml = readYaml(decode(bytes, file), file);
  const parsed = v.safeParse(roleSchema, yaml.value, { abortPipeEarly: true });
  const faults = shapeFaults(yaml.value) ?? [...schemaFaults(roleSchema, yaml.value, parsed.issues ?? []), ...checkRole(yaml.value)];
  if (faults.length > 0 || !parsed.success) throw faultyRole(yaml, faults);
  return { role: parsed.output, yaml };
}

/** A file that is no map is no role at all, and nothing else need be said of it. */
function shapeFaults(value: unknown): ValueFault[] | undefined {
  if (typeof value === 'object' && !Array.isArray(value)) return undefined;
  const message = `a role is a map of keys such as id and title, and this is ${Array.isArray(value) ? 'a list' : 'none'}`;
  return [{ path: [], part: 'value', message, hint: startingHint }];
}

/** The error for a role file of which the YAML is well formed. */
export function faultyRole(yaml: YamlFile, faults: readonly ValueFault[]): UserError {
  return new UserError(`${yaml.file} is not a right role file`, { faults: placed(yaml, faults) });
}

/** What was found in a file, each with its place, in the order of the file; of very many the first hundred. */
export function placed(yaml: YamlFile, found: readonly ValueFault[]): Fault[] {
  const { shown, omitted } = readable(found);
  const faults = shown.map(({ path, part, message, hint }) => yaml.fault(yaml.locate(path, part), message, hint ?? null));
  const [next] = found.slice(shown.length);
  return [...inFileOrder(faults), ...(next ? [yaml.fault(yaml.locate(next.path, next.part), `and ${omitted} more faults`)] : [])];
}
