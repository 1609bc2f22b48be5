import { isMap } from '../raw-role.js';
import type { ValueFault } from './value-fault.js';

/** What each kind of result is printed by. */
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

/** The one fault of a file that is a result of this tool, as data, where a role file belongs; undefined where it is none. */
export function commandOutputFault(value: unknown): ValueFault | undefined {
  if (!isMap(value) || typeof value['schemaVersion'] !== 'number') return undefined;
  const kind = value['kind'];
  if (typeof kind !== 'string') return undefined;
  const command = Object.hasOwn(commands, kind) ? commands[kind] : undefined;
  return {
    path: ['kind'],
    part: 'key',
    message: `this is what ${command ?? 'compare'} prints as data, and not a role file`,
    hint: 'It keeps what was printed, for programs to read. To compare a role, name it by its id, or by the file that was read.',
  };
}

/** The one fault of a JSON Resume where a role file belongs; undefined where it is none. Each of its keys would be a fault otherwise. */
export function resumeFault(value: unknown): ValueFault | undefined {
  if (!isMap(value) || !isMap(value['basics']) || Object.hasOwn(value, 'id') || Object.hasOwn(value, 'title')) return undefined;
  return {
    path: ['basics'],
    part: 'key',
    message: 'this is a JSON Resume, and not a role file',
    hint: 'compare import json-resume makes one of it.',
  };
}
