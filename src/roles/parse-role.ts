import * as v from 'valibot';
import { checkRole, scalesOf } from './checks.js';
import type { RoleDraft } from './draft.js';
import { faultyRole } from './faults/faulty-role.js';
import { printedFault } from './faults/printed.js';
import { resumeFault } from './faults/resume-fault.js';
import { roleSchema } from './schema.js';
import { schemaFaults } from './faults/schema-faults.js';
import { decode } from './yaml/source-text.js';
import { type Stated, statedBy } from './stated.js';
import type { ValueFault } from './faults/value-fault.js';
import { readYaml, startingHint } from './yaml/yaml-file.js';

/**
 * The role that a file holds, before `extends` is followed.
 * @throws UserError with all that is wrong in the file at once.
 */
export function parseRole(bytes: Uint8Array, file: string): RoleDraft {
  const yaml = readYaml(decode(bytes, file), file);
  const parsed = v.safeParse(roleSchema, yaml.value, { abortPipeEarly: true });
  const faults = shapeFaults(yaml.value) ?? [...schemaFaults(roleSchema, yaml.value, parsed.issues ?? []), ...checkRole(yaml.value)];
  if (faults.length > 0 || !parsed.success) throw faultyRole(yaml, faults);
  const role = parsed.output;
  // It is asked for twice: to be kept, and to be compared.
  let stated: Stated | undefined;
  return { role, stated: () => (stated ??= statedBy(role, scalesOf(role))), yaml: async () => yaml };
}

/** A file that is no map, a result of ours or a résumé is no role at all, and nothing else need be said of it. */
function shapeFaults(value: unknown): ValueFault[] | undefined {
  const misplaced = printedFault(value) ?? resumeFault(value);
  if (misplaced) return [misplaced];
  if (typeof value === 'object' && !Array.isArray(value)) return undefined;
  const message = `a role is a map of keys such as id and title, and this is ${Array.isArray(value) ? 'a list' : 'none'}`;
  return [{ path: [], part: 'value', message, hint: startingHint }];
}
