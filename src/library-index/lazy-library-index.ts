import { once } from '../once.js';
import type { Folder } from '../roles/folder.js';
import type { NameIndex } from '../roles/name-index.js';
import type { LibraryIndex, LibraryIndexOptions } from './library-index.js';

export type { LibraryIndexOptions };

/** Opens the library index at the first query. Until then none of its code is loaded, as most commands never query it. */
export function lazyLibraryIndex(folders: readonly Folder[], options: LibraryIndexOptions): LibraryIndex {
  const open = once(async () => (await import('./library-index.js')).openLibraryIndex(folders, options));
  return {
    query: async (part, read) => (await open()).query(part, read),
    queryOwn: async (part, read) => (await open()).queryOwn(part, read),
  };
}

/** The name index of a library index, loaded in the same way. */
export function lazyNameIndex(libraryIndex: LibraryIndex): NameIndex {
  const open = once(async () => (await import('./name-index.js')).nameIndexOf(libraryIndex));
  return {
    list: async () => (await open()).list(),
    matches: async (name) => (await open()).matches(name),
    guess: async (name) => (await open()).guess(name),
  };
}
