import type { Folder } from '../roles/folder.js';
import type { NameIndex } from '../roles/library.js';
import type { LibraryIndex, LibraryIndexOptions } from './library-index.js';

export type { LibraryIndexOptions };

/** The catalogue, which is loaded when something is first asked of it: most commands ask nothing. */
export function lazyLibraryIndex(folders: readonly Folder[], surroundings: LibraryIndexOptions): LibraryIndex {
  const open = once(async () => (await import('./library-index.js')).openLibraryIndex(folders, surroundings));
  return { query: async (part, question) => (await open()).query(part, question) };
}

export function lazyNameIndex(catalogue: LibraryIndex): NameIndex {
  const open = once(async () => (await import('./name-index.js')).nameIndexOf(catalogue));
  return { list: async () => (await open()).list(), matches: async (name) => (await open()).matches(name) };
}

function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => (made ??= make());
}
