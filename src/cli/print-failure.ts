import { compare } from '../commands/index.js';
import { UserError } from '../model/errors.js';
import { NotFound } from '../roles/unknown-role.js';
import { type Request, misspeltCommand } from './parse-arguments.js';
import type { Process } from './process.js';
import { missingFolders } from './role-folders.js';
import { writeToStream } from './write.js';
import { sanitizeLines } from '../formats/sanitize.js';
import { printJson } from '../formats/json.js';
import { failureOf, toUserError } from '../reports/failure.js';
import { diagnosticText } from '../reports/diagnostic-text.js';

/**
 * Prints to standard error what went wrong.
 * @param request what the command line asks for; undefined if it could not be parsed
 */
export async function printFailure(cause: unknown, request: Request | undefined, process: Process): Promise<void> {
  const error = withBetterHint(cause, request, process);
  const roles = request?.type === 'run' ? request.operands : [];
  const text = wantsJson(request, process.argv) ? failureJson(error, roles) : failureText(error);
  await writeToStream(process.stderr, text).catch(() => {});
}

/** Suggests a command for an unknown role, as in `compare validat mine.yaml`, or says which folders of COMPARE_ROLES are missing. */
function withBetterHint(error: unknown, request: Request | undefined, process: Process): unknown {
  if (!(error instanceof NotFound) || request?.type !== 'run') return error;
  const [first = ''] = request.operands;
  const misspelt = request.known === compare ? misspeltCommand(first) : null;
  if (misspelt) return misspelt;
  const missing = missingFolders(process);
  const hint = [error.hint ?? '', ...missing.map((folder) => `COMPARE_ROLES names ${folder}, which does not exist.`)].join('\n');
  return missing.length === 0 ? error : new UserError(error.message, { hint });
}

/** True if JSON was asked for, even if the rest of the command line could not be parsed. */
function wantsJson(request: Request | undefined, argv: readonly string[]): boolean {
  if (request?.type === 'run') return request.options.json === true || request.options.format === 'json';
  return (
    argv.includes('--json') ||
    argv.includes('--format=json') ||
    argv.some((word, index) => word === 'json' && ['-f', '--format'].includes(argv[index - 1] ?? ''))
  );
}

/** Formats an error for standard error: what went wrong and what to do next, never a stack trace. */
export function failureText(error: unknown): string {
  const { message, hint, faults } = toUserError(error);
  if (faults.length > 0) return sanitizeLines(`${faults.map((fault) => diagnosticText(fault)).join('\n')}\n`);
  return sanitizeLines(`compare: ${message}\n${hint === null ? '' : `${indented(hint)}\n`}`);
}

function indented(hint: string): string {
  return hint
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Formats an error as one JSON object, with the place of the first fault, and all of them in `faults`. */
export function failureJson(error: unknown, roles: readonly string[]): string {
  return `${printJson(failureOf(error, roles))}\n`;
}
