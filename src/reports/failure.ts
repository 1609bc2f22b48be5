import { damagedPackageHint, isDamagedPackage } from '../damaged-package.js';
import { type Fault, UserError } from '../model/errors.js';

/** An error as the result that JSON prints. */
export interface Failure {
  readonly schemaVersion: 1;
  readonly kind: 'error';
  /** The references that were asked for. */
  readonly roles: readonly string[];
  /** The error, or the first fault of a role file; `faults` has all of them. */
  readonly error: {
    readonly message: string;
    readonly hint: string | null;
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly faults: readonly Fault[];
  };
}

/**
 * Turns any error into a result.
 * @param roles the references that were asked for
 */
export function failureOf(error: unknown, roles: readonly string[]): Failure {
  const userError = toUserError(error);
  const { faults } = userError;
  const noPlace = { message: userError.message, hint: userError.hint, file: null, line: null, column: null };
  const { message, hint, file, line, column } = faults[0] ?? noPlace;
  return { schemaVersion: 1, kind: 'error', roles, error: { message, hint, file, line, column, faults } };
}

/** Anything but a UserError is a bug in this program: asks the user to report it. */
export function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (isDamagedPackage(error)) return new UserError(error.message, { hint: damagedPackageHint, cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new UserError(`this is a bug in compare: ${message}`, { hint: reportHint });
}

const reportHint =
  'Please report it to the maintainers, with the command that led to it, the role files, and\nwhat the same command prints with --debug. CONTRIBUTING.md says how.';
