import { UserError } from '../../dist/model/errors.js';
import { parseRole } from '../../dist/roles/parse-role.js';

/** Parses a role file. Unless `find` is given, the role can extend no other. */
export function resolvableRole(bytes, file, find = noRole) {
  return { parsed: parseRole(bytes, file), key: file, origin: 'file', file, find };
}

async function noRole(name) {
  throw new UserError(`there is no role ${name}`);
}
