import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { paintPlainLines } from '../../formats/terminal/plain-lines.js';
import { UserError, errorCode } from '../../model/errors.js';
import { noRoleCache } from '../../roles/parsed-role-cache.js';
import type { GlobalOptions } from '../global-options.js';
import { promptStyle } from '../output-style.js';
import type { Request } from '../parse-arguments.js';
import { printFailure } from '../print-failure.js';
import type { Output, Process } from '../process.js';
import { roleFolders } from '../role-folders.js';
import { run } from '../run.js';
import { isDevice, writeToStream } from '../write.js';
import { openChanges } from './changes.js';
import { watchPaths } from './watch-paths.js';

type RunRequest = Request & { readonly type: 'run' };

/**
 * Runs a command, and again whenever a file that it is about is saved, until the user interrupts or nobody reads the output any more. Says before
 * each run what changed and when, and clears nothing, so that earlier results can be read again.
 * @returns 130 if the user interrupts, 0 if the reader is gone
 * @throws UserError if a path is missing at first, or the command line asks for what cannot be watched
 */
export async function runWatching(request: RunRequest, process: Process): Promise<0 | 130> {
  const { operands, options } = request;
  refuseUnwatchable(operands, options, process.cwd);
  const paths = [...operands, ...ownRoleFolders(process, options)];
  const changes = openChanges((onChange) => watchPaths(paths, process.cwd, onChange));
  let exitCode: 0 | 130 = 0;
  const interrupt = (): void => {
    exitCode = 130;
    changes.end();
  };
  process.signals?.on('SIGINT', interrupt);
  // A pager would wait for its reader, and not show the next result.
  const each = { ...request, options: { ...options, pager: false } };
  const observed = { ...process, stdout: noticeClosed(process.stdout, changes.end) };
  const say = async (line: string): Promise<void> =>
    writeToStream(process.stderr, paintPlainLines([[{ text: line, tone: 'muted' }]], promptStyle(process, options)));
  try {
    await runOnce(each, observed, operands.every((path) => existsSync(resolve(process.cwd, path)))); // prettier-ignore
    await say(`Watching ${operands.join(', ')} (Ctrl-C ends)`);
    for (let changed = await changes.next(); changed !== null; changed = await changes.next()) {
      await say(`\n${timeOf(process)} ${summaryOf(changed, process.cwd)}`);
      await runOnce(each, observed, true);
    }
    return exitCode;
  } finally {
    process.signals?.off('SIGINT', interrupt);
    changes.close();
  }
}

/**
 * @param goesOn whether what is wrong is printed, since the next save may mend it
 * @throws UserError otherwise
 */
async function runOnce(request: RunRequest, process: Process, goesOn: boolean): Promise<void> {
  try {
    await run(request, process);
  } catch (error) {
    if (!goesOn || !(error instanceof UserError)) throw error;
    await printFailure(error, request, process);
  }
}

/** Results of several runs make no document together, in whatever format. */
function refuseUnwatchable(paths: readonly string[], { format, json, output, open }: GlobalOptions, cwd: string): void {
  const piped = paths.find((path) => path === '-' || isDevice(resolve(cwd, path)));
  if (piped !== undefined)
    throw new UserError(`--watch cannot watch ${piped === '-' ? 'standard input' : piped}`, {
      hint: 'Name role files or folders of them.',
    });
  const asked = json
    ? '--json'
    : output !== undefined
      ? '--output'
      : open
        ? '--open'
        : format !== undefined && format !== 'table'
          ? `--format ${format}`
          : null;
  if (asked !== null)
    throw new UserError(`--watch prints one result after the other, and ${asked} asks for one`, { hint: 'Leave one of them out.' });
}

/** The folders in which roles are found that a watched file may extend. */
function ownRoleFolders(process: Process, { roles = [] }: GlobalOptions): string[] {
  return roleFolders(process, roles, noRoleCache).flatMap(({ origin, path }) =>
    origin !== 'bundled' && existsSync(resolve(process.cwd, path)) ? [path] : [],
  );
}

/** Calls `onClosed` once the reader has closed its end, as `head` does. */
function noticeClosed(output: Output, onClosed: () => void): Output {
  return {
    ...(output.isTTY !== undefined && { isTTY: output.isTTY }),
    ...(output.columns !== undefined && { columns: output.columns }),
    ...(output.rows !== undefined && { rows: output.rows }),
    on: (event, listener) => output.on(event, listener),
    write: (text, done) =>
      output.write(text, (error) => {
        if (errorCode(error) === 'EPIPE') onClosed();
        done(error);
      }),
  };
}

/** Says what happened to which paths: `a.yaml, b.yaml changed; c.yaml removed`. */
function summaryOf(paths: readonly string[], cwd: string): string {
  const exists = (path: string): boolean => existsSync(resolve(cwd, path));
  const [changed, removed] = [paths.filter(exists), paths.filter((path) => !exists(path))];
  return [
    ...(changed.length > 0 ? [`${someOf(changed)} changed`] : []),
    ...(removed.length > 0 ? [`${someOf(removed)} removed`] : []),
  ].join('; ');
}

/** Three paths are enough to know what is meant. */
function someOf(paths: readonly string[]): string {
  const rest = paths.length - 3;
  return `${paths.slice(0, 3).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function timeOf({ now = () => new Date() }: Process): string {
  const time = now();
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
