import { parseRole } from '../../dist/roles/parse-role.js';

/** A made-up role, parsed and ready to be resolved; it extends nothing. */
export function findable(raw) {
  const file = `${raw.id}.json`;
  return {
    parsed: parseRole(Buffer.from(JSON.stringify(raw)), file),
    key: file,
    origin: 'file',
    file,
    find: () => Promise.reject(new Error(file)),
  };
}
