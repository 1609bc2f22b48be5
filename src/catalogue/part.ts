import type { Bytes } from '../kept/byte-reader.js';
import type { Library } from './described.js';

/** One thing that is kept of a whole library, in a file of its own. A new one is a file beside this, used by what asks it. */
export interface Part<Content> {
  /** Also names the version: to be raised whenever it is made in another way. */
  readonly name: string;
  readonly make: (library: Library) => Promise<readonly Uint8Array[]>;
  /** What was made, of which only what is asked for is read; null where it is something else. */
  readonly read: (bytes: Bytes) => Content | null;
}
