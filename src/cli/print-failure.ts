import { compare } from '../commands/index.js';
import { UserError } from '../model/errors.js';
import { UnknownRole } from '../roles/library.js';
import { type Request, suggestCommands } from './parse-arguments.js';
import type { Process } from './process.js';
import { missingFolders } from './role-folders.js';
import { writeToStream } from './write.js';
import { sanitizeLines } from '../formats/sanitize.js';
import { printJson } from '../formats/json.js';
import { failureOf, toUserError } from '../reports/failure.js';
import { diagnosticText } from '../reports/diagnostic-text.js';

/**
 * Says on standard error what went wrong.
 * @param request what was asked for, as far as it was understood
 */
export async function printFailure(cause: unknown, request: Request | undefined, process: Process): Promise<void> {
  const error = withBetterHint(cause, request, process);
  const roles = request?.type === 'run' ? request.operands : [];
  const text = wantsJson(request, process.argv) ? failureJson(error, roles) : failureText(error);
  await writeToStream(process.stderr, text).catch(() => {});
}

/** A word that names no role may have been meant as a command: `compare validat mine.yaml`. Or its folder is not there. */
function withBetterHint(error: unknown, request: Request | undefined, process: Process): unknown {
  if (!(error instanceof UnknownRole) || request?.type !== 'run') return error;
  const [first] = request.operands;
  const [meant] = request.known === compare && first === error.reference ? suggestCommands(first) : [];
  if (meant !== undefined) return new UserError(`there is no role or command ${first}`, { hint: `Did you mean compare ${meant}?` });
  const missing = missingFolders(process);
  const hint = [error.hint ?? '', ...missing.map((folder) => `COMPARE_ROLES names ${folder}, which is not there.`)].join('\n');
  return missing.length === 0 ? error : new UserError(error.message, { hint });
}

/** Also where the command line was not understood, a script gets its error as JSON. */
function wantsJson(request: Request | undefined, argv: readonly string[]): boolean {
  if (request?.type === 'run') return request.options.json === true || request.options.format === 'json';
  return (
    argv.includes('--json') ||
    argv.includes('--format=json') ||
    argv.some((word, index) => word === 'json' && ['-f', '--format'].includes(argv[index - 1] ?? ''))
  );
}

/** What went wrong, for standard error: what and what to do next, never a stack trace. */
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

/** The same as one JSON object: the first fault's place, and all of them in `faults`. */
export function failureJson(error: unknown, roles: readonly string[]): string {
  return `${printJson(failureOf(error, roles))}\n`;
}
