import type { Role } from '../../src/model/role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import { resolveRole } from '../../src/roles/resolve-role.js';

/** Makes a role of the content of a file, which needs no id and no title. */
export async function readYaml(id: string, content: string): Promise<Role> {
  const parsed = parseRole(Buffer.from(`id: ${id}\ntitle: ${id}\n${content}`), `${id}.yaml`);
  return resolveRole(
    `${id}.yaml`,
    { parsed, key: id, origin: 'file', file: `${id}.yaml`, find: () => Promise.reject(new Error('extends')) },
    null,
  );
}
