import type { ByteSource } from '../cache/byte-reader.js';
import type { LibraryRecords } from './role-documents.js';
import { fnv1a } from '../cache/fnv1a.js';
import type { Cache } from '../cache/cache.js';
import { type FolderFingerprint, fingerprintBytes, folderKey, hasRecentChanges } from './fingerprint.js';

/** One part of a library index, such as the names of all roles. To add a part, add a file; whatever queries it imports it. */
export interface IndexPart<Content> {
  /** The name of its cache file, with a version number to raise whenever the part is built in another way. */
  readonly name: string;
  /** Whether the part is of the users' own folders alone, as there is another of the bundled library. */
  readonly isOwn?: boolean;
  readonly build: (library: LibraryRecords) => Promise<readonly Uint8Array[]>;
  /** Opens the bytes that `build` made; null if they are something else. Reads the bytes only where the content is accessed. */
  readonly read: (bytes: ByteSource) => Content | null;
}

/**
 * The cached parts of the index of one library. Each part begins with the content hash of the files that it was built from. The cache also has that
 * hash by the fingerprint of the files, so that files that have not changed need not be read to know it.
 */
export class PartStore {
  readonly #cache: Cache;
  readonly #fingerprints: readonly FolderFingerprint[];
  /** Part of the file names. Two libraries may have the same key, so fingerprints and content hashes include the folders. */
  readonly #libraryKey: number;

  constructor(fingerprints: readonly FolderFingerprint[], cache: Cache) {
    this.#cache = cache;
    this.#fingerprints = fingerprints;
    this.#libraryKey = fnv1a(folderKey(fingerprints));
  }

  /** The content hash of the files; null if their fingerprint is not in the cache, or if any file changed too recently to be sure. */
  validContentHash(): string | null {
    if (hasRecentChanges(this.#fingerprints)) return null;
    const [stored, expected] = [this.#cache.read(this.#fileNameOf('stamp')), fingerprintBytes(this.#fingerprints)];
    const isValid = stored !== null && Buffer.compare(stored.subarray(0, expected.length), expected) === 0;
    return isValid ? Buffer.from(stored.subarray(expected.length)).toString('latin1') : null;
  }

  saveContentHash(contentHash: string): void {
    if (hasRecentChanges(this.#fingerprints)) return;
    const content = Buffer.concat([fingerprintBytes(this.#fingerprints), Buffer.from(contentHash, 'latin1')]);
    this.#cache.write(this.#fileNameOf('stamp'), content);
  }

  /** Null if the part is not in the cache, was built from files with other content, or is corrupt. */
  async query<Content, Result>(
    part: IndexPart<Content>,
    contentHash: string,
    read: (content: Content) => Result,
  ): Promise<{ readonly result: Result } | null> {
    const file = await this.#cache.openChecksummed(this.#fileNameOf(part.name));
    try {
      const content = file && beginsWith(contentHash, file) ? part.read(bytesAfter(contentHash, file)) : null;
      return content && { result: read(content) };
    } finally {
      file?.close();
    }
  }

  async save(part: IndexPart<unknown>, contentHash: string, bytes: readonly Uint8Array[]): Promise<void> {
    await this.#cache.writeChecksummed(this.#fileNameOf(part.name), [Buffer.from(contentHash, 'latin1'), ...bytes]);
  }

  #fileNameOf(part: string): string {
    return `${part}-${this.#libraryKey}`;
  }
}

function beginsWith(prefix: string, bytes: ByteSource): boolean {
  return bytes.length >= prefix.length && Buffer.from(bytes.subarray(0, prefix.length)).toString('latin1') === prefix;
}

function bytesAfter({ length }: string, bytes: ByteSource): ByteSource {
  return { length: bytes.length - length, subarray: (from, to) => bytes.subarray(from + length, to + length) };
}
