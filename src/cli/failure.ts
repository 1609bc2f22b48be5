import { plainLines } from '../formats/plain.js';
import { printJson } from '../formats/json.js';
import { UserError } from '../model/user-error.js';
import { faultText } from '../reports/fault-text.js';

/** What went wrong, for standard error: what and what to do next, never a stack trace. */
export function failureText(error: unknown): string {
  const { message, hint, faults } = toUserError(error);
  if (faults.length > 0) return plainLines(`${faults.map((fault) => faultText(fault)).join('\n')}\n`);
  return plainLines(`compare: ${message}\n${hint === null ? '' : `${indented(hint)}\n`}`);
}

function indented(hint: string): string {
  return hint
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** The same as one JSON object: the first fault's place, and all of them in `faults`. */
export function failureJson(error: unknown, roles: readonly string[]): string {
  const { message, hint, faults } = toUserError(error);
  const [first] = faults;
  const place = { file: first?.file ?? null, line: first?.line ?? null, column: first?.column ?? null };
  const said = { message: first?.message ?? message, hint: first ? first.hint : hint, ...place, faults };
  return `${printJson({ schemaVersion: 1, kind: 'error', roles, error: said })}\n`;
}

/** What is no error of the person's is ours, and says so. */
function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new UserError(`this is a fault in compare itself: ${said}`, { hint: 'Please report it, with the command that led to it.' });
}
