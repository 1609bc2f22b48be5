import { buildNeighborIndex, serializeNeighborIndex } from '../neighbors/index.js';
import { type LibraryRecords, roleDocumentsOf } from './role-documents.js';
import { serializeIndexWithRoles } from './index-with-roles.js';
import { buildWordIndex } from '../search/build-word-index.js';
import { serializeWordIndex } from '../search/word-index.js';

/** The index of nearness as bytes, of all roles of a library. */
export async function buildNeighborsPart(library: LibraryRecords): Promise<readonly Uint8Array[]> {
  const described = await roleDocumentsOf(library);
  return serializeIndexWithRoles(described, serializeNeighborIndex(buildNeighborIndex(described.map(({ role }) => role))));
}

/** The index of words as bytes, of all roles of a library. */
export async function buildWordsPart(library: LibraryRecords): Promise<readonly Uint8Array[]> {
  const described = await roleDocumentsOf(library);
  return serializeIndexWithRoles(described, serializeWordIndex(buildWordIndex(described)));
}
