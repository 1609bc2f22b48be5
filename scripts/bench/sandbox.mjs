// Runs and times commands for all benchmarks.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/compare.js');

/** Makes a temporary folder, which is also the home folder, and functions that measure commands in it. A pair is one bare start and one run of the command. */
export function openSandbox(pairs) {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-bench-'));
  // With these set, Node itself takes 2.5 times as long to start, which would make every multiple look better.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  const env = { ...rest, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: join(folder, 'data') };
  const run = (command, args) => {
    const started = performance.now();
    const { status, error, stderr } = spawnSync(command, args, { cwd: folder, env, maxBuffer: 1e9 });
    const duration = performance.now() - started;
    if (error || status > 1) throw new Error(`${command} ${args.join(' ')}: ${error ?? stderr}`);
    return duration;
  };
  return {
    root,
    folder,
    cache: env.XDG_CACHE_HOME,
    /** The median time of the command, divided by the median of a bare start. `before` is called before each run and not timed. */
    multiple: (command, args, before = () => {}) => {
      const [bareTimes, commandTimes] = [[], []];
      // Do not count the first run, which fills the caches.
      for (let pair = -1; pair < pairs; pair += 1) {
        const bareTime = run(process.execPath, ['-e', '0']);
        before();
        const commandTime = run(command, args);
        if (pair >= 0) {
          bareTimes.push(bareTime);
          commandTimes.push(commandTime);
        }
      }
      return median(commandTimes) / median(bareTimes);
    },
    /** The time of one run. */
    seconds: (command, args) => run(command, args) / 1000,
    compare: (...args) => [process.execPath, [bin, ...args]],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** A row of the table, marked if the multiple exceeds its limit. */
export function row(what, multiple, limit) {
  return { what, measured: `${multiple.toFixed(2)}${multiple > limit ? ' ✗' : ''}`, target: `at most ${limit}` };
}

/** Deletes all files from a cache whose name is `name` with a number after it. */
export function deleteCached(cache, name) {
  if (!existsSync(cache)) return;
  const matches = (file) => new RegExp(`[\\\\/]${name}-\\d+$`).test(file);
  for (const file of readdirSync(cache, { recursive: true })) if (matches(file)) rmSync(join(cache, file));
}
