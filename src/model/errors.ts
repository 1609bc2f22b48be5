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

/** The code of an error of the system, such as ENOENT; empty where it has none. Node's own may be of another realm, and are told by their shape. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
