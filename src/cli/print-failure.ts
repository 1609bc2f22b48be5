import { compare } from '../commands/index.js';
import { UserError } from '../model/errors.js';
import { NotFound } from '../roles/unknown-role.js';
import { type Request, misspeltCommand } from './parse-arguments.js';
import type { Process } from './process.js';
import { missingFolders } from './role-folders.js';
import { wrapMessage } from './wrap-message.js';
import { writeToStream } from './write.js';
import type { Style } from '../formats/format.js';
import { paintPlainLines } from '../formats/terminal/plain-lines.js';
import { type ColorChoice, colorChoices } from './global-options.js';
import { errorStyle, messageWidth } from './output-style.js';
import { printJson } from '../formats/json.js';
import { failureOf, toUserError } from '../reports/failure.js';
import { failureLines } from '../reports/failure-lines.js';

/**
 * Prints to standard error what went wrong.
 * @param request what the command line asks for; undefined if it could not be parsed
 */
export async function printFailure(cause: unknown, request: Request | undefined, process: Process): Promise<void> {
  const error = withBetterHint(cause, request, process);
  const roles = request?.type === 'run' ? request.operands : [];
  const text = wantsJson(request, process.argv)
    ? failureJson(error, roles)
    : failureText(error, errorStyle(process, colorChoice(request, process.argv)), messageWidth(process));
  await writeToStream(process.stderr, text).catch(() => {});
}

/** Suggests a command for an unknown role, as in `compare validat mine.yaml`, or says which folders of COMPARE_ROLES are missing. */
function withBetterHint(error: unknown, request: Request | undefined, process: Process): unknown {
  if (!(error instanceof NotFound) || request?.type !== 'run') return error;
  const [first = ''] = request.operands;
  const misspelt = request.known === compare ? misspeltCommand(first) : null;
  if (misspelt) return misspelt;
  const missing = missingFolders(process);
  const hint = [error.hint ?? '', ...missing.map((folder) => `COMPARE_ROLES names the folder ${folder}, which does not exist.`)].join('\n');
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

/** Returns what `--color` says, even if the rest of the command line could not be parsed. */
function colorChoice(request: Request | undefined, argv: readonly string[]): ColorChoice {
  if (request?.type === 'run') return request.options.color;
  return (
    colorChoices.find((choice) =>
      argv.some((word, index) => word === `--color=${choice}` || (word === '--color' && argv[index + 1] === choice)),
    ) ?? 'auto'
  );
}

/** Formats an error for standard error: what went wrong and what to do next, never a stack trace. Excerpts of files keep their lines. */
function failureText(error: unknown, style: Style, width: number): string {
  const userError = toUserError(error);
  const lines = failureLines(userError);
  return paintPlainLines(userError.faults.length > 0 ? lines : lines.flatMap((line) => wrapMessage(line, width)), style);
}

/** Formats an error as one JSON object, with the place of the first fault, and all of them in `faults`. */
function failureJson(error: unknown, roles: readonly string[]): string {
  return `${printJson(failureOf(error, roles))}\n`;
}
