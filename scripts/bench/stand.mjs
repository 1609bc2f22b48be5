// What every bench measures with.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/compare.js');

/** A folder and a home of its own, and the measure: each pair is one bare start and one of what is measured. */
export function openStand(pairs) {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-bench-'));
  // Node itself takes 2.5 times as long to start where this is set, and every multiple of that would flatter.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  const env = { ...rest, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: join(folder, 'data') };
  const run = (command, args) => {
    const started = performance.now();
    const { status, error, stderr } = spawnSync(command, args, { cwd: folder, env, maxBuffer: 1e9 });
    const taken = performance.now() - started;
    if (error || status > 1) throw new Error(`${command} ${args.join(' ')}: ${error ?? stderr}`);
    return taken;
  };
  return {
    root,
    folder,
    cache: env.XDG_CACHE_HOME,
    /** The median of what the command takes over the median of a bare start; `before` is called ahead of each run, and not counted. */
    multiple: (command, args, before = () => {}) => {
      const [bare, taken] = [[], []];
      // The first run makes what later ones find.
      for (let pair = -1; pair < pairs; pair += 1) {
        const ofBare = run(process.execPath, ['-e', '0']);
        before();
        const ofIt = run(command, args);
        if (pair >= 0) {
          bare.push(ofBare);
          taken.push(ofIt);
        }
      }
      return median(taken) / median(bare);
    },
    /** How long one run takes. */
    seconds: (command, args) => run(command, args) / 1000,
    compare: (...args) => [process.execPath, [bin, ...args]],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** A multiple as the table has it, and whether it is as it should be. */
export function row(what, multiple, most) {
  return { what, measured: `${multiple.toFixed(2)}${multiple > most ? ' ✗' : ''}`, target: `at most ${most}` };
}

/** Deletes from a cache all files that are called so, with a number behind it. */
export function forget(cache, name) {
  if (!existsSync(cache)) return;
  const isMeant = (file) => new RegExp(`[\\\\/]${name}-\\d+$`).test(file);
  for (const file of readdirSync(cache, { recursive: true })) if (isMeant(file)) rmSync(join(cache, file));
}
