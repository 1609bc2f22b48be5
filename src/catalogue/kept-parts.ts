import type { Bytes } from '../kept/byte-reader.js';
import { fnv } from '../kept/fnv.js';
import { unlessSpoilt } from '../kept/spoilt-file.js';
import type { Cache } from '../kept/cache.js';
import type { Part } from './part.js';
import { type FolderStanding, isAnyYoung, keyOf, printOf } from './standing.js';

/** The parts of one library in the cache. Each begins with the state of the files that it was made of, which is vouched for by how they stand. */
export class KeptParts {
  readonly #cache: Cache;
  readonly #standing: readonly FolderStanding[];
  /** Libraries may share it: how the files of one stand names its folders, and so does their state. */
  readonly #key: number;

  constructor(standing: readonly FolderStanding[], cache: Cache) {
    this.#cache = cache;
    this.#standing = standing;
    this.#key = fnv(keyOf(standing));
  }

  /** The state that files standing as they do now were in; null where they stand otherwise, or are too young to tell. */
  vouchedState(): string | null {
    if (isAnyYoung(this.#standing)) return null;
    const [stamp, print] = [this.#cache.read(this.#nameOf('stamp')), printOf(this.#standing)];
    const isVouchedFor = stamp !== null && Buffer.compare(stamp.subarray(0, print.length), print) === 0;
    return isVouchedFor ? Buffer.from(stamp.subarray(print.length)).toString('latin1') : null;
  }

  vouchFor(state: string): void {
    if (isAnyYoung(this.#standing)) return;
    this.#cache.write(this.#nameOf('stamp'), Buffer.concat([printOf(this.#standing), Buffer.from(state, 'latin1')]));
  }

  /** Null where the part was not kept, or was made of files in another state, or is spoilt. */
  async ask<Content, Answer>(
    part: Part<Content>,
    state: string,
    question: (content: Content) => Answer,
  ): Promise<{ readonly answer: Answer } | null> {
    const file = await this.#cache.open(this.#nameOf(part.name));
    try {
      return file && unlessSpoilt(() => askIn(file, part, state, question));
    } finally {
      file?.close();
    }
  }

  async keep(part: Part<unknown>, state: string, bytes: readonly Uint8Array[]): Promise<void> {
    await this.#cache.writePieces(this.#nameOf(part.name), [Buffer.from(state, 'latin1'), ...bytes]);
  }

  #nameOf(part: string): string {
    return `${part}-${this.#key}`;
  }
}

function askIn<Content, Answer>(
  file: Bytes,
  part: Part<Content>,
  state: string,
  question: (content: Content) => Answer,
): { readonly answer: Answer } | null {
  const content = beginsWith(state, file) ? part.read(behind(state, file)) : null;
  return content && { answer: question(content) };
}

function beginsWith(state: string, bytes: Bytes): boolean {
  return bytes.length >= state.length && Buffer.from(bytes.subarray(0, state.length)).toString('latin1') === state;
}

function behind({ length }: string, bytes: Bytes): Bytes {
  return { length: bytes.length - length, subarray: (from, to) => bytes.subarray(from + length, to + length) };
}
