import { plainLines } from '../formats/plain.js';
import { printJson } from '../formats/json.js';
import { failureOf, toUserError } from '../reports/failure.js';
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
  return `${printJson(failureOf(error, roles))}\n`;
}
