/** One mistake in a file. Line and column count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string | null;
  /** The whole line. */
  readonly excerpt: string;
}

interface Details {
  readonly hint?: string;
  readonly faults?: readonly Fault[];
  readonly cause?: unknown;
}

/** An error that the user can fix: it says where, what, and what to do next. Any other error is a bug. */
export class UserError extends Error {
  readonly hint: string | null;
  /** All mistakes in a file, in its order; empty if the error is not about a file. */
  readonly faults: readonly Fault[];

  constructor(message: string, { hint, faults = [], cause }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'UserError';
    this.hint = hint ?? null;
    this.faults = faults;
  }
}

/** Returns the code of a system error, such as ENOENT; empty if it has none. Does not use instanceof, which fails for errors of another realm. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
