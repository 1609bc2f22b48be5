import type { RoleDraft } from './draft.js';
import type { Listed } from './listed.js';

/** Drafts that were made before, at build time or in an earlier run, so that a file need not be parsed again. */
export interface Drafts {
  /**
   * What is kept of a file as it stands now.
   * @param path from the root
   * @param file the same as faults are to call it
   */
  of(path: string, file: string): KeptDraft;
  /** What lists show of the role of the file; null where that is not known without reading it. */
  listed(path: string): Listed | null;
}

export interface KeptDraft {
  /** Null where none is kept, or the file has changed since. */
  readonly draft: RoleDraft | null;
  /** Keeps what was made of the file just now. */
  keep(draft: RoleDraft): void;
}

export const nothingKept: KeptDraft = { draft: null, keep: () => {} };

/** Keeps none: each file is parsed each time. */
export const noDrafts: Drafts = { of: () => nothingKept, listed: () => null };
