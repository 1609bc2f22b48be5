import { join } from 'node:path';
import { noFiles, wholeFiles } from '../kept/whole-files.js';
import { cacheFolder } from './cache-folder.js';
import { codeCache } from './code-cache.js';
import type * as Main from './main.js';
import { optimiseLater } from './optimise-later.js';
import { outputOf } from './plain-output.js';
import { purposeOf } from './purpose.js';

/** Tells one build from another; the bundler puts it here. */
declare const build: string;

/** What `bin/compare.js` calls: hands the process over to the bundled command line, and sets the exit code. */
export async function start(): Promise<void> {
  const { env, version, arch } = process;
  const [argv, folder] = [process.argv.slice(2), cacheFolder(env)];
  const kept = folder === null ? null : ([folder, `${build}-${version}-${arch}`] as const);
  optimiseLater();
  const code = codeCache(kept ? wholeFiles(...kept) : noFiles, purposeOf(argv));
  const bundle = code.load<typeof Main>(join(import.meta.dirname, 'main.cjs'));
  process.exitCode = await bundle.main({
    argv,
    script: process.argv[1],
    env,
    cache: kept ? bundle.openCache(...kept) : bundle.noCache,
    cwd: workingFolder(),
    // Asked for, it is made; and that takes its time.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout: outputOf(1, () => process.stdout),
    stderr: outputOf(2, () => process.stderr),
    signals: process,
  });
  if (process.exitCode === 0) code.keep();
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
