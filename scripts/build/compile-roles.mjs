// Compiles the bundled roles to dist/library, so that no YAML is parsed to read them: a file for each, and what lists show of all.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { serializeRole } from '../../dist/roles/serialize-role.js';
import { metadataOf } from '../../dist/roles/role-metadata.js';
import { metadataKeys } from '../../dist/roles/raw-role.js';
import { parseRole } from '../../dist/roles/parse-role.js';

const source = new URL('../../data/roles/', import.meta.url);
const library = new URL('../../dist/library/', import.meta.url);

rmSync(library, { recursive: true, force: true });
mkdirSync(library);
const drafts = readdirSync(source).map((name) => parseRole(readFileSync(new URL(name, source)), name));
for (const draft of drafts) write(`${draft.role.id}.json`, serializeRole({ ...draft, role: told(draft.role) }));
write('listed', JSON.stringify(Object.fromEntries(drafts.map(({ role }) => [role.id, metadataOf(role)]))));

function write(name, text) {
  writeFileSync(new URL(name, library), text);
}

/** What is asked of a role as a whole: what it states of a category is told entry by entry, and need not be told twice. */
function told(role) {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key === 'summary' || metadataKeys.includes(key)));
}
