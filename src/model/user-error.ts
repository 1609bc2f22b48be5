/** One thing that is wrong in a file, with the place (from 1) and the line it stands in. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string | null;
  /** The whole line, as it stands in the file. */
  readonly excerpt: string;
}

interface Details {
  readonly hint?: string;
  readonly faults?: readonly Fault[];
  readonly cause?: unknown;
}

/** An error that the person can mend: it says where, what, and what to do next. Everything else is a bug of ours. */
export class UserError extends Error {
  readonly hint: string | null;
  /** All that is wrong with a file, in the order of the file; empty where the error is of no file. */
  readonly faults: readonly Fault[];

  constructor(message: string, { hint, faults = [], cause }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'UserError';
    this.hint = hint ?? null;
    this.faults = faults;
  }
}
