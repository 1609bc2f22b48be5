import { parseArguments, type Request } from './parse-arguments.js';
import type { Process } from './process.js';
import { writeToStream } from './write.js';

// What starts it keeps V8's code alone, and loads no more than that takes.
export { noCache, openCache } from '../cache/cache.js';

/** One run of the command line: from its words to the exit code, 0 for done, 1 where asked for, 2 for any error. */
export async function main(process: Process): Promise<0 | 1 | 2> {
  if (process.argv[0] === '__complete') return runCompletion(process);
  return wantsDebug(process) ? debugged(process) : answered(process);
}

async function answered(process: Process, failed?: (error: unknown) => void): Promise<0 | 1 | 2> {
  let request: Request | undefined;
  try {
    request = await parseArguments(process.argv);
    process.endStage?.('parse arguments');
    // Help and the version load nothing of it.
    if (request.type === 'run') return await (await import('./run.js')).run(request, process);
    await writeToStream(process.stdout, request.text);
    return 0;
  } catch (error) {
    await (await import('./print-failure.js')).printFailure(error, request, process);
    failed?.(error);
    return 2;
  }
}

function wantsDebug({ argv, env }: Process): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).includes('--debug') || !['', '0', 'false'].includes(env['COMPARE_DEBUG'] ?? '');
}

/** Prints what it takes to find a bug or what makes a run slow; without `--debug`, none of it is loaded. */
async function debugged(process: Process): Promise<0 | 1 | 2> {
  const debug = (await import('./debug.js')).openDebug(process);
  let failure: unknown;
  const code = await answered(debug.process, (error) => void (failure = error));
  await debug.report(failure);
  return code;
}

/** A shell asks at each key: where anything goes wrong, it is as if nothing fitted. */
async function runCompletion(process: Process): Promise<0 | 2> {
  try {
    const { shellReply } = await import('./completion/shell-reply.js');
    await writeToStream(process.stdout, await shellReply(process.argv.slice(1), process));
    return 0;
  } catch {
    return 2;
  }
}
