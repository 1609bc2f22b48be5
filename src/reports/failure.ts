import { type Fault, UserError } from '../model/errors.js';

/** What went wrong, as JSON has it. */
export interface Failure {
  readonly schemaVersion: 1;
  readonly kind: 'error';
  /** The references that were asked for. */
  readonly roles: readonly string[];
  /** The first fault of a faulty file, or the error; `faults` has all of a file's. */
  readonly error: {
    readonly message: string;
    readonly hint: string | null;
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly faults: readonly Fault[];
  };
}

export function failureOf(error: unknown, roles: readonly string[]): Failure {
  const { message, hint, faults } = toUserError(error);
  const [first] = faults;
  const place = { file: first?.file ?? null, line: first?.line ?? null, column: first?.column ?? null };
  const said = { message: first?.message ?? message, hint: first ? first.hint : hint, ...place, faults };
  return { schemaVersion: 1, kind: 'error', roles, error: said };
}

const toReport =
  'Please report it to the maintainers, with the command that led to it, the role files, and\nwhat the same command prints with --debug. CONTRIBUTING.md says how.';

/** What is no error of the person's is ours, and says so. */
export function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new UserError(`this is a fault in compare itself: ${said}`, { hint: toReport });
}
