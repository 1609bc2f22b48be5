import type { Cache } from '../cache/cache.js';
import type { Folder } from '../roles/folder.js';
import type { LibraryRecords } from './role-documents.js';
import { type IndexPart, PartStore } from './part-store.js';
import { type FolderFingerprint, fingerprintOf } from './fingerprint.js';

/** What is known of the roles of some folders without reading them: made once and kept, and made anew where files have changed. */
export interface LibraryIndex {
  /**
   * Asks one part of it, which is gone when the question is answered.
   * @param question is told the folders too, by the places that the part knows them by
   * @throws UserError where somebody named a folder and it cannot be read.
   */
  query<Content, Answer>(part: IndexPart<Content>, question: (content: Content, folders: readonly Folder[]) => Answer): Promise<Answer>;
}

export interface LibraryIndexOptions extends Pick<LibraryRecords, 'resolveInherited'> {
  readonly cache: Cache;
  readonly now: Date;
  /** Told what is being done, where it takes its time. */
  readonly progress: (doing: string) => void;
}

/** How the files stand is looked up once. */
export function openLibraryIndex(folders: readonly Folder[], surroundings: LibraryIndexOptions): LibraryIndex {
  let opened: OpenLibraryIndex | undefined;
  return {
    query: async (part, question) =>
      (opened ??= new OpenLibraryIndex(fingerprintOf(folders, surroundings.now), surroundings)).query(part, question),
  };
}

class OpenLibraryIndex implements LibraryIndex {
  readonly #standing: readonly FolderFingerprint[];
  readonly #surroundings: LibraryIndexOptions;
  readonly #kept: PartStore;
  /** Of the files; null where that is not known without reading them. */
  #state: string | null;

  constructor(standing: readonly FolderFingerprint[], surroundings: LibraryIndexOptions) {
    this.#standing = standing;
    this.#surroundings = surroundings;
    this.#kept = new PartStore(standing, surroundings.cache);
    this.#state = this.#kept.validContentHash();
  }

  async query<Content, Answer>(
    part: IndexPart<Content>,
    question: (content: Content, folders: readonly Folder[]) => Answer,
  ): Promise<Answer> {
    const folders = this.#standing.map(({ folder }) => folder);
    const ask = (content: Content): Answer => question(content, folders);
    const known = this.#state === null ? null : await this.#kept.query(part, this.#state, ask);
    return known ? known.answer : this.#askOfFiles(part, ask);
  }

  async #askOfFiles<Content, Answer>(part: IndexPart<Content>, ask: (content: Content) => Answer): Promise<Answer> {
    const { cache, progress, resolveInherited } = this.#surroundings;
    const { openRecords, contentHashOf } = await import('./folder-records.js');
    const slowly = delayedProgress(progress);
    const records = await openRecords(this.#standing, cache, slowly.tell);
    try {
      const state = contentHashOf(records.folders);
      if (state !== this.#state) this.#kept.saveContentHash(state);
      const known = state === this.#state ? null : await this.#kept.query(part, state, ask);
      this.#state = state;
      if (known) return known.answer;
      slowly.tell('making an index of all roles');
      const bytes = await part.build({ folders: records.folders, resolveInherited });
      await this.#kept.save(part, state, bytes);
      return ask(readBuilt(part, bytes));
    } finally {
      records.close();
      slowly.done();
    }
  }
}

function readBuilt<Content>({ name, read }: IndexPart<Content>, bytes: readonly Uint8Array[]): Content {
  const content = read(Buffer.concat(bytes));
  if (content === null) throw new Error(`${name} cannot be read as it was made`);
  return content;
}

/** What takes less time than this is over before it is read. */
const progressDelay = 500;

/** Tells of what is being done only where it takes its time. */
export function delayedProgress(progress: (doing: string) => void): { readonly tell: (doing: string) => void; readonly done: () => void } {
  const start = performance.now();
  let isTold = false;
  return {
    tell: (doing) => {
      if (performance.now() - start < progressDelay) return;
      isTold = true;
      progress(doing);
    },
    done: () => {
      if (isTold) progress('');
    },
  };
}
