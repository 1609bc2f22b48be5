import type { ByteSource } from '../cache/byte-reader.js';
import type { LibraryRecords } from './role-documents.js';
import { fnv1a } from '../cache/fnv1a.js';
import type { Cache } from '../cache/cache.js';
import { type FolderFingerprint, fingerprintBytes, folderKey, hasRecentChanges } from './fingerprint.js';

/** One thing that is kept of a whole library, in a file of its own. A new one is a file beside this, used by what asks it. */
export interface IndexPart<Content> {
  /** Also names the version: to be raised whenever it is made in another way. */
  readonly name: string;
  readonly build: (library: LibraryRecords) => Promise<readonly Uint8Array[]>;
  /** What was made, of which only what is asked for is read; null where it is something else. */
  readonly read: (bytes: ByteSource) => Content | null;
}

/** The parts of one library in the cache. Each begins with the state of the files that it was made of, which is vouched for by how they stand. */
export class PartStore {
  readonly #cache: Cache;
  readonly #standing: readonly FolderFingerprint[];
  /** Libraries may share it: how the files of one stand names its folders, and so does their state. */
  readonly #key: number;

  constructor(standing: readonly FolderFingerprint[], cache: Cache) {
    this.#cache = cache;
    this.#standing = standing;
    this.#key = fnv1a(folderKey(standing));
  }

  /** The state that files standing as they do now were in; null where they stand otherwise, or are too young to tell. */
  validContentHash(): string | null {
    if (hasRecentChanges(this.#standing)) return null;
    const [stamp, print] = [this.#cache.read(this.#nameOf('stamp')), fingerprintBytes(this.#standing)];
    const isVouchedFor = stamp !== null && Buffer.compare(stamp.subarray(0, print.length), print) === 0;
    return isVouchedFor ? Buffer.from(stamp.subarray(print.length)).toString('latin1') : null;
  }

  saveContentHash(state: string): void {
    if (hasRecentChanges(this.#standing)) return;
    this.#cache.write(this.#nameOf('stamp'), Buffer.concat([fingerprintBytes(this.#standing), Buffer.from(state, 'latin1')]));
  }

  /** Null where the part was not kept, or was made of files in another state, or is not what was written. */
  async query<Content, Answer>(
    part: IndexPart<Content>,
    state: string,
    question: (content: Content) => Answer,
  ): Promise<{ readonly answer: Answer } | null> {
    const file = await this.#cache.openChecksummed(this.#nameOf(part.name));
    try {
      const content = file && beginsWith(state, file) ? part.read(sliceAfter(state, file)) : null;
      return content && { answer: question(content) };
    } finally {
      file?.close();
    }
  }

  async save(part: IndexPart<unknown>, state: string, bytes: readonly Uint8Array[]): Promise<void> {
    await this.#cache.writeChecksummed(this.#nameOf(part.name), [Buffer.from(state, 'latin1'), ...bytes]);
  }

  #nameOf(part: string): string {
    return `${part}-${this.#key}`;
  }
}

function beginsWith(state: string, bytes: ByteSource): boolean {
  return bytes.length >= state.length && Buffer.from(bytes.subarray(0, state.length)).toString('latin1') === state;
}

function sliceAfter({ length }: string, bytes: ByteSource): ByteSource {
  return { length: bytes.length - length, subarray: (from, to) => bytes.subarray(from + length, to + length) };
}
