// The index of a library of role files, which exists for speed alone: it saves `list`, `search`, `similar` and look-ups by name from reading
// thousands of files (for a thousand roles, `similar` takes 110 ms instead of 2,360). Commands see only `query`, so you can skip this folder at
// first reading.
import type { Cache } from '../cache/cache.js';
import { readPages } from '../roles/bundled/compressed.js';
import type { Folder } from '../roles/folder.js';
import type { LibraryRecords } from './role-documents.js';
import { type IndexPart, PartStore } from './part-store.js';
import { type FolderFingerprint, fingerprintOf } from './fingerprint.js';

/** An index of the roles of some folders, in parts. A part is built when it is first queried, cached, and rebuilt after files have changed. */
export interface LibraryIndex {
  /**
   * Queries one part of the index. Its content can be read only until `read` returns.
   * @param read also gets the folders, which the part refers to by their index
   * @throws UserError if the user named a folder and it cannot be read.
   */
  query<Content, Result>(part: IndexPart<Content>, read: (content: Content, folders: readonly Folder[]) => Result): Promise<Result>;
  /**
   * Queries a part of the users' own folders alone (`IndexPart.isOwn`).
   * @param read gets null if there are no such folders
   */
  queryOwn<Content, Result>(part: IndexPart<Content>, read: (content: Content | null) => Result): Promise<Result>;
}

export interface LibraryIndexOptions extends Pick<LibraryRecords, 'resolveInherited'> {
  readonly cache: Cache;
  readonly now: Date;
  /** Shows what is being done, if it takes long. An empty text hides it. */
  readonly progress: (message: string) => void;
}

/**
 * Opens the index of some folders. Their files are listed and checked for changes only once, at the first query. If there are only bundled roles, the
 * index is the one that the build made of them.
 */
export function openLibraryIndex(folders: readonly Folder[], options: LibraryIndexOptions): LibraryIndex {
  let opened: OpenLibraryIndex | undefined;
  const open = (): OpenLibraryIndex => (opened ??= new OpenLibraryIndex(folders, options));
  return { query: async (part, read) => open().query(part, read), queryOwn: async (part, read) => open().queryOwn(part, read) };
}

class OpenLibraryIndex implements LibraryIndex {
  readonly #fingerprints: readonly FolderFingerprint[];
  readonly #packed: readonly Folder[];
  readonly #options: LibraryIndexOptions;
  readonly #parts: PartStore;
  /** Null until the files are read, if their fingerprint is not in the cache. */
  #contentHash: string | null;

  constructor(folders: readonly Folder[], options: LibraryIndexOptions) {
    this.#fingerprints = fingerprintOf(
      folders.filter((folder) => !isPacked(folder)),
      options.now,
    );
    this.#packed = folders.filter(isPacked);
    this.#options = options;
    this.#parts = new PartStore(this.#fingerprints, options.cache);
    this.#contentHash = this.#parts.validContentHash();
  }

  async query<Content, Result>(part: IndexPart<Content>, read: (content: Content, folders: readonly Folder[]) => Result): Promise<Result> {
    const folders = [...this.#fingerprints.map(({ folder }) => folder), ...this.#packed];
    const readContent = (content: Content): Result => read(content, folders);
    const built = this.#fingerprints.length === 0 ? builtPart(part, this.#packed) : null;
    if (built) return readContent(built);
    const cached = this.#contentHash === null ? null : await this.#parts.query(part, this.#contentHash, readContent);
    return cached ? cached.result : this.#queryFiles(part, readContent);
  }

  async queryOwn<Content, Result>(part: IndexPart<Content>, read: (content: Content | null) => Result): Promise<Result> {
    return this.#fingerprints.length === 0 ? read(null) : this.query(part, read);
  }

  /** Reads the files that have changed, and rebuilds the part, unless it was built from files with the same content. */
  async #queryFiles<Content, Result>(part: IndexPart<Content>, readContent: (content: Content) => Result): Promise<Result> {
    const { cache, progress, resolveInherited } = this.#options;
    const { openRecords, contentHashOf, recordsOfPackedRoles } = await import('./folder-records.js');
    const { show, hide } = delayedProgress(progress);
    const records = await openRecords(this.#fingerprints, cache, show);
    try {
      const contentHash = contentHashOf(records.folders);
      const hasChanged = contentHash !== this.#contentHash;
      if (hasChanged) this.#parts.saveContentHash(contentHash);
      const cached = hasChanged ? await this.#parts.query(part, contentHash, readContent) : null;
      this.#contentHash = contentHash;
      if (cached) return cached.result;
      show('indexing all roles');
      const packed = part.isOwn === true ? [] : this.#packed.map(recordsOfPackedRoles);
      const bytes = await part.build({ folders: [...records.folders, ...packed], resolveInherited });
      await this.#parts.save(part, contentHash, bytes);
      return readContent(readBuilt(part, bytes));
    } finally {
      records.close();
      hide();
    }
  }
}

function isPacked({ packed }: Folder): boolean {
  return packed !== undefined;
}

/** The part of the index of bundled roles alone; null if the build made none. */
function builtPart<Content>({ name, read }: IndexPart<Content>, [folder]: readonly Folder[]): Content | null {
  const pages = folder?.packed?.section(name);
  return pages ? read(readPages(pages)) : null;
}

function readBuilt<Content>({ name, read }: IndexPart<Content>, bytes: readonly Uint8Array[]): Content {
  const content = read(Buffer.concat(bytes));
  if (content === null) throw new Error(`the index part ${name} cannot be read right after it was built`);
  return content;
}

/** In milliseconds. Messages about shorter work would be gone before anyone could read them. */
const progressDelay = 500;

function delayedProgress(progress: (message: string) => void): { readonly show: (message: string) => void; readonly hide: () => void } {
  const start = performance.now();
  let isShown = false;
  return {
    show: (message) => {
      if (performance.now() - start < progressDelay) return;
      isShown = true;
      progress(message);
    },
    hide: () => {
      if (isShown) progress('');
    },
  };
}
