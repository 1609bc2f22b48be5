// Packs the bundled roles into dist/library.bin: the roles as parsed, so that reading them parses no YAML, and the indexes of their names, words and
// neighbours, so that the first look-up, search or `similar` need not build them.
import { writeFileSync } from 'node:fs';
import { compress } from '../../dist/roles/bundled/compressed.js';
import { readContainer, serializeContainer } from '../../dist/roles/bundled/container.js';
import { readPackedRoles, serializePackedRoles } from '../../dist/roles/bundled/packed-roles.js';
import { parseRole } from '../../dist/roles/parse-role.js';
import { metadataKeys } from '../../dist/roles/raw-role.js';
import { recordsOfPackedRoles } from '../../dist/library-index/folder-records.js';
import { namesPart } from '../../dist/library-index/names-part.js';
import { neighborsPart } from '../../dist/library-index/neighbors-part.js';
import { wordsPart } from '../../dist/library-index/words-part.js';
import { joinedRoles } from '../occupations/join.mjs';

const libraryFile = new URL('../../dist/library.bin', import.meta.url);

const parsedRoles = [...joinedRoles()]
  .map(({ id, role }) => parseRole(Buffer.from(JSON.stringify(role)), `${id}.yaml`))
  .map((parsed) => ({ ...parsed, role: withoutCategories(parsed.role) }))
  .sort((a, b) => (byCode(a) < byCode(b) ? -1 : 1));
const roles = serializePackedRoles(parsedRoles);
writeFileSync(libraryFile, Buffer.concat(serializeContainer({ ...roles, ...(await indexParts(roles)) })));

/** Roles of one trade come one after the other, and so compress better. */
function byCode({ role: { id, codes } }) {
  return `${codes?.['onet-soc']?.code ?? ''} ${id}`;
}

/** The metadata and the summary of a role. Its categories are left out, because their entries are packed separately. */
function withoutCategories(role) {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key === 'summary' || metadataKeys.includes(key)));
}

async function indexParts(sections) {
  const packed = readPackedRoles(readContainer(Buffer.concat(serializeContainer(sections))));
  const records = recordsOfPackedRoles({ path: 'the bundled library', cwd: '/', origin: 'bundled', packed });
  const parts = {};
  for (const { name, build } of [namesPart, wordsPart, neighborsPart])
    parts[name] = [compress(await build({ folders: [records], resolveInherited: refuse }))];
  return parts;
}

function refuse() {
  throw new Error('a bundled role extends another');
}
