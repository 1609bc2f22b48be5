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
  /** The median times of bare starts and of the command, which alternate. */
  const medians = (bare, commandOf, before) => {
    const [bareTimes, commandTimes] = [[], []];
    // Do not count the first run, which fills the caches.
    for (let pair = -1; pair < pairs; pair += 1) {
      const bareTime = run(...bare);
      before();
      const commandTime = run(...commandOf(pair));
      if (pair >= 0) {
        bareTimes.push(bareTime);
        commandTimes.push(commandTime);
      }
    }
    return [median(bareTimes), median(commandTimes)];
  };
  const bare = [process.execPath, ['-e', '0']];
  return {
    root,
    folder,
    cache: env.XDG_CACHE_HOME,
    /**
     * The median time of the command, divided by the median of a bare start. `before` is called before each run and not timed.
     * @param args or a function that returns them, given the number of the run
     */
    multiple: (command, args, before = () => {}) => {
      const [bareTime, commandTime] = medians(bare, (pair) => [command, typeof args === 'function' ? args(pair) : args], before);
      return commandTime / bareTime;
    },
    /** The same on a terminal of 100 columns. What the terminal takes by itself does not count. */
    terminalMultiple: (command, argsOf) => {
      const [bareTime] = medians(bare, () => bare, () => {}); // prettier-ignore
      const [terminalTime, commandTime] = medians(onTerminal([bare[0], ...bare[1]]), (pair) => onTerminal([command, ...argsOf(pair)]), () => {}); // prettier-ignore
      return 1 + (commandTime - terminalTime) / bareTime;
    },
    /** The bundled roles. */
    get roles() {
      const { stdout } = spawnSync(process.execPath, [bin, 'list', '--json'], { cwd: folder, env, maxBuffer: 1e9 });
      return JSON.parse(stdout).roles.filter(({ origin }) => origin === 'bundled');
    },
    /** The time of one run. */
    seconds: (command, args) => run(command, args) / 1000,
    compare,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function compare(...args) {
  return [process.execPath, [bin, ...args]];
}

/** A command on a terminal of 100 columns. */
function onTerminal(words) {
  return ['script', ['-qec', `stty cols 100 rows 40; ${words.map((word) => `'${word}'`).join(' ')}`, '/dev/null']];
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
