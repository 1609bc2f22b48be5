import { fileURLToPath } from 'node:url';
import { buildNameIndex, openNameIndex } from '../../dist/names/index.js';
import { publishedRoles } from './published-roles.mjs';

/** The name index of the bundled library. */
export async function openBundledNames() {
  const roles = await publishedRoles({
    release: at('../shared/onet/db_29_3_text.zip'),
    pay: at('../shared/onet/oesm25nat.zip'),
    roleFolders: [at('data/roles'), ...(process.env.ROLE_FOLDERS ?? '').split(':').filter(Boolean)],
  });
  return openNameIndex(Buffer.concat(buildNameIndex(roles)));
}

function at(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
