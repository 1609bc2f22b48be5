import { isMap } from '../raw-role.js';
import type { ValueFault } from './value-fault.js';

/** The fault of a file that is output of this tool (JSON or YAML) instead of a role file; undefined for any other value. */
export function commandOutputFault(value: unknown): ValueFault | undefined {
  if (!isMap(value) || typeof value['schemaVersion'] !== 'number') return undefined;
  const kind = value['kind'];
  if (typeof kind !== 'string') return undefined;
  const command = Object.hasOwn(commands, kind) ? commands[kind] : undefined;
  return {
    path: ['kind'],
    part: 'key',
    message: `this is the output of ${command ?? 'compare'}, not a role file`,
    hint: 'To compare the role, use its id or its role file.',
  };
}

/** The command that prints each kind of result. */
const commands: Readonly<Record<string, string>> = {
  role: 'compare show',
  roles: 'compare list',
  comparison: 'compare ROLE ROLE',
  gap: 'compare gap',
  similar: 'compare similar',
  search: 'compare search',
  matrix: 'compare matrix',
  validation: 'compare validate',
  file: 'compare init',
  completion: 'compare completion',
  import: 'compare import',
  'role-file': 'compare import',
};

/** The fault of a file that is a JSON Resume instead of a role file, so that not every key of it is reported; undefined for any other value. */
export function resumeFault(value: unknown): ValueFault | undefined {
  if (!isMap(value) || !isMap(value['basics']) || Object.hasOwn(value, 'id') || Object.hasOwn(value, 'title')) return undefined;
  return {
    path: ['basics'],
    part: 'key',
    message: 'this is a JSON Resume, not a role file',
    hint: 'To make it one: compare import resume resume.json',
  };
}
