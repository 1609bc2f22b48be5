import { isAbsolute, join } from 'node:path';
import { homedir } from 'node:os';
import { noBlobStore, openBlobStore } from '../../cache/blob-store.js';
import { openCodeCache } from './code-cache.js';
import type * as Main from '../main.js';
import { delayOptimization } from './v8-flags.js';
import { openOutput } from './open-output.js';
import { codeCacheKey } from './code-cache-key.js';
import type { Process } from '../process.js';

/** Tells one build from another; the bundler puts it here. */
declare const build: string;

/** What `bin/compare.js` calls: hands the process over to the bundled command line, and sets the exit code. */
export async function start(): Promise<void> {
  const { env, version, arch } = process;
  const [argv, folder] = [process.argv.slice(2), cacheFolder(env)];
  const kept = folder === null ? null : ([folder, `${build}-${version}-${arch}`] as const);
  delayOptimization();
  const code = openCodeCache(kept ? openBlobStore(...kept) : noBlobStore, codeCacheKey(argv));
  const bundle = code.load<typeof Main>(join(import.meta.dirname, 'main.cjs'));
  process.exitCode = await bundle.main({
    argv,
    script: process.argv[1],
    env,
    cache: kept ? bundle.openCache(...kept) : bundle.noCache,
    cwd: workingFolder(),
    // Asked for, it is made; and that takes its time.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout: openOutput(1, () => process.stdout),
    stderr: openOutput(2, () => process.stderr),
    signals: process,
  });
  if (process.exitCode === 0) code.save();
  // All is written; without it Node would first take down what it set up, which takes a millisecond.
  process.exit();
}

/** One that was deleted meanwhile has no name any more: then nothing lies in it and nothing can be written there, and all else goes on. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/dev/null';
  }
}

/** Where what was worked out is kept (XDG Base Directory Specification, which ignores relative paths); nowhere for somebody without a home. */
export function cacheFolder(env: Process['env']): string | null {
  const cache = env['XDG_CACHE_HOME'] ?? '';
  if (isAbsolute(cache)) return join(cache, 'role-compare');
  const home = env['HOME'] ?? homedir();
  return isAbsolute(home) ? join(home, '.cache', 'role-compare') : null;
}
