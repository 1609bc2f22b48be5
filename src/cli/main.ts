import { parseArguments, type Request } from './parse-arguments.js';
import { isNonInteractive, type Process } from './process.js';
import { writeToStream } from './write.js';

// For `start.ts`, whose own bundle contains only the code cache.
export { noCache, openCache } from '../cache/cache.js';

/** Runs the command line once. Returns the exit code: 0 for success, 1 where a command was asked to exit with it, 2 for any error, 130 if the user left. */
export async function main(process: Process): Promise<ExitCode> {
  if (process.argv[0] === '__complete') return runCompletion(process);
  return wantsDebug(process) ? runWithDebug(process) : runRequest(process);
}

type ExitCode = 0 | 1 | 2 | 130;

async function runRequest(process: Process, onError?: (error: unknown) => void): Promise<ExitCode> {
  let request: Request | undefined;
  try {
    const terminal = isNonInteractive(process.env) ? undefined : process.terminal;
    request = await parseArguments(process.argv, terminal);
    process.endStage?.('parse arguments');
    // Loaded only now, because help and the version do not need it.
    if (request.type === 'run') return await runCommand(request, process);
    await writeToStream(process.stdout, request.text);
    return 0;
  } catch (error) {
    await (await import('./print-failure.js')).printFailure(error, request, process);
    onError?.(error);
    return 2;
  }
}

async function runCommand(request: Request & { readonly type: 'run' }, process: Process): Promise<ExitCode> {
  const { command, options, terminal } = request;
  if (command.isWatchable && 'watch' in options) return (await import('./watch/run-watching.js')).runWatching(request, process);
  if (!terminal) return (await import('./run.js')).run(request, process);
  return (await import('./picker/run-picked.js')).runPicked(request, process, terminal);
}

function wantsDebug({ argv, env }: Process): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).includes('--debug') || !['', '0', 'false'].includes(env['COMPARE_DEBUG'] ?? '');
}

/** Also prints what helps to find a bug or a slow stage. */
async function runWithDebug(process: Process): Promise<ExitCode> {
  const debug = (await import('./debug.js')).openDebug(process);
  let failure: unknown;
  const code = await runRequest(debug.process, (error) => void (failure = error));
  await debug.report(failure);
  return code;
}

/** Replies to a shell that completes a command line. On any error, offers no completions. */
async function runCompletion(process: Process): Promise<0 | 2> {
  try {
    const { shellReply } = await import('./completion/shell-reply.js');
    await writeToStream(process.stdout, await shellReply(process.argv.slice(1), process));
    return 0;
  } catch {
    return 2;
  }
}
