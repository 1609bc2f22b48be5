import * as v from 'valibot';
import type { Fault } from '../model/user-error.js';
import { UserError } from '../model/user-error.js';
import { checkRole } from './checks.js';
import { inFileOrder } from './fault.js';
import { type RoleFile, roleSchema } from './schema.js';
import { schemaFaults, type ValueFault } from './schema-faults.js';
import { decode } from './source-text.js';
import { readYaml, type YamlFile } from './yaml-file.js';

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
  const faults = [...schemaFaults(roleSchema, yaml.value), ...checkRole(yaml.value)];
  if (faults.length > 0) throw faultyRole(yaml, faults);
  return { role: v.parse(roleSchema, yaml.value), yaml };
}

/** The error for a role file of which the YAML is well formed. */
export function faultyRole(yaml: YamlFile, faults: readonly ValueFault[]): UserError {
  return new UserError(`${yaml.file} is not a right role file`, { faults: inFileOrder(faults.map((fault) => placed(yaml, fault))) });
}

function placed(yaml: YamlFile, { path, part, message, hint }: ValueFault): Fault {
  return yaml.fault(yaml.locate(path, part), message, hint ?? null);
}
