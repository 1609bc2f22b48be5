import { buildNeighborIndex, serializeNeighborIndex } from '../neighbors/index.js';
import { type LibraryRecords, roleDocumentsOf } from './role-documents.js';
import { serializeIndexWithRoles } from './index-with-roles.js';
import { buildWordIndex } from '../search/build-word-index.js';
import { serializeWordIndex } from '../search/word-index.js';

/** Builds and serialises the index for the neighbour search. */
export async function buildNeighborsPart(library: LibraryRecords): Promise<readonly Uint8Array[]> {
  const documents = await roleDocumentsOf(library);
  return serializeIndexWithRoles(documents, serializeNeighborIndex(buildNeighborIndex(documents.map(({ role }) => role))));
}

/** Builds and serialises the word index for search. */
export async function buildWordsPart(library: LibraryRecords): Promise<readonly Uint8Array[]> {
  const documents = await roleDocumentsOf(library);
  return serializeIndexWithRoles(documents, serializeWordIndex(buildWordIndex(documents)));
}
