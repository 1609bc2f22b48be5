// Compiles the bundled roles to dist/library, so that reading them parses no YAML: one file per role, and one with what lists show.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { serializeRole } from '../../dist/roles/serialize-role.js';
import { metadataOf } from '../../dist/roles/role-metadata.js';
import { metadataKeys } from '../../dist/roles/raw-role.js';
import { parseRole } from '../../dist/roles/parse-role.js';
import { joinedRoles } from '../occupations/join.mjs';

const library = new URL('../../dist/library/', import.meta.url);

rmSync(library, { recursive: true, force: true });
mkdirSync(library);
const parsedRoles = [...joinedRoles()].map(({ id, role }) => parseRole(Buffer.from(JSON.stringify(role)), `${id}.yaml`));
for (const parsed of parsedRoles) write(`${parsed.role.id}.json`, serializeRole({ ...parsed, role: withoutCategories(parsed.role) }));
write('listed', JSON.stringify(Object.fromEntries(parsedRoles.map(({ role }) => [role.id, metadataOf(role)]))));

function write(name, text) {
  writeFileSync(new URL(name, library), text);
}

/** The metadata and the summary of a role. Its categories are left out, because their entries are compiled separately. */
function withoutCategories(role) {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key === 'summary' || metadataKeys.includes(key)));
}
