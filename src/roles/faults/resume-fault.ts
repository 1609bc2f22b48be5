import { isMap } from '../yaml/is-map.js';
import type { ValueFault } from './value-fault.js';

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
