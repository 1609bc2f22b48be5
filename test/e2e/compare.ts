import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures, root } from '../run.js';
import { bin, node } from './under-test.js';

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const good = join(fixtures, 'good');

/** Fails if there is no build. These tests run the built command, as users do. */
export function needBuild(): void {
  if (!existsSync(join(root, 'dist/command/main.cjs'))) throw new Error('there is no dist/: run npm run build first');
}

/** The home folder does not exist, so that nothing is cached from one test to the next. */
const cleanEnv = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

interface Context {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs the built command in a process of its own. */
export function compare(argv: readonly string[], { cwd = good, env = {}, input = '' }: Context = {}): Ended {
  return toEnded(spawnSync(node, [bin, ...argv], { cwd, env: { ...cleanEnv, ...env }, input, encoding: 'utf8', maxBuffer: 1e8 }));
}

/** Runs a line of bash in which `compare` is the built command. */
export function bash(line: string, { cwd = good, env = {}, input = '' }: Context = {}): Ended {
  const script = `compare() { ${JSON.stringify(node)} ${JSON.stringify(bin)} "$@"; }; set -o pipefail; ${line}`;
  return toEnded(spawnSync('bash', ['-c', script], { cwd, env: { ...cleanEnv, ...env }, input, encoding: 'utf8', maxBuffer: 1e8 }));
}

/** Runs the command in a pseudo-terminal of a width. Returns everything that it shows there, with LF as line break. */
export function inTerminal(argv: string, columns: number, env: Readonly<Record<string, string>> = {}): Ended {
  const line = `stty cols ${columns}; ${JSON.stringify(node)} ${JSON.stringify(bin)} ${argv}`;
  const { exitCode, stdout, stderr } = toEnded(
    spawnSync('script', ['-qec', line, '/dev/null'], { cwd: good, env: { ...cleanEnv, TERM: 'xterm-256color', ...env }, encoding: 'utf8' }),
  );
  return { exitCode, stdout: stdout.replaceAll('\r\n', '\n'), stderr };
}

function toEnded({ status, stdout, stderr, error }: { status: number | null; stdout: string; stderr: string; error?: Error }): Ended {
  if (error) throw error;
  return { exitCode: status, stdout, stderr };
}
