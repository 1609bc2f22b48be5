import { bundledIndex, projectRoles, serializeOwnIndex } from '../neighbors/index.js';
import { type LibraryRecords, roleDocumentsOf } from './role-documents.js';
import { serializeIndexWithRoles } from './index-with-roles.js';
import { buildWordIndex } from '../search/build-word-index.js';
import { serializeWordIndex } from '../search/word-index.js';

/** Measures the roles for the neighbour search. */
export async function buildNeighborsPart(library: LibraryRecords): Promise<readonly Uint8Array[]> {
  const documents = await roleDocumentsOf(library);
  const index = projectRoles(
    bundledIndex(),
    documents.map(({ role }) => role),
  );
  return serializeIndexWithRoles(documents, serializeOwnIndex(index));
}

/** Builds and serialises the word index for search. */
export async function buildWordsPart(library: LibraryRecords): Promise<readonly Uint8Array[]> {
  const documents = await roleDocumentsOf(library);
  return serializeIndexWithRoles(documents, serializeWordIndex(buildWordIndex(documents)));
}
