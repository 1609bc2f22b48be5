// This folder exists for speed alone: it starts the command line with the code that V8 compiled in an earlier run, in 75 ms instead of
// 97 (CPU time of a comparison). Skip it at first reading: the program begins at `main` in ../main.ts.
import { join } from 'node:path';
import { noBlobStore, openBlobStore } from '../../cache/blob-store.js';
import { openCodeCache } from './code-cache.js';
import type * as Main from '../main.js';
import { delayOptimization } from './v8-flags.js';
import { openOutput } from './open-output.js';
import { codeCacheKey } from './code-cache-key.js';
import { cacheFolder } from '../user-folders.js';
import type { Terminal } from '../process.js';

/** Tells one build from another. The bundler defines it. */
declare const build: string;

/** Called by `bin/compare.js`. Passes the process to the bundled command line, and sets the exit code. */
export async function start(): Promise<void> {
  const { env, version, arch } = process;
  const [argv, folder] = [process.argv.slice(2), cacheFolder(env)];
  const cacheLocation = folder === null ? null : ([folder, `${build}-${version}-${arch}`] as const);
  delayOptimization();
  const code = openCodeCache(cacheLocation ? openBlobStore(...cacheLocation) : noBlobStore, codeCacheKey(argv));
  const bundle = code.load<typeof Main>(join(import.meta.dirname, 'main.cjs'));
  process.exitCode = await bundle.main({
    argv,
    script: process.argv[1],
    env,
    cache: cacheLocation ? bundle.openCache(...cacheLocation) : bundle.noCache,
    cwd: workingFolder(),
    // Node makes `process.stdin` on first use, which takes time.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout: openOutput(1, () => process.stdout),
    stderr: openOutput(2, () => process.stderr),
    terminal: openTerminal,
    signals: process,
  });
  if (process.exitCode === 0) code.save();
  // All output is written. Without this call, Node would take another millisecond to shut down.
  process.exit();
}

/** Returns the terminal that somebody sits at; null if any of the three streams is a file or a pipe. Loads a module only for a run that asks. */
function openTerminal(): Terminal | null {
  const { isatty } = process.getBuiltinModule('node:tty');
  return [0, 1, 2].every((fd) => isatty(fd)) ? { input: process.stdin, output: process.stderr } : null;
}

/** Returns the working folder. If it was deleted meanwhile, returns a path under which nothing is found and nothing can be written. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/dev/null';
  }
}
