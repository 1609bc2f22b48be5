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

/** These tests start what people start: the build must be there, and be that of the source. */
export function needBuild(): void {
  if (!existsSync(join(root, 'dist/command/main.cjs'))) throw new Error('dist/ is not there: run npm run build first');
}

/** A home that is not there: nothing is kept from one test to the next. */
const clean = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The built command, started as a program of its own. */
export function compare(argv: readonly string[], { cwd = good, env = {}, input = '' }: Around = {}): Ended {
  return ended(spawnSync(node, [bin, ...argv], { cwd, env: { ...clean, ...env }, input, encoding: 'utf8', maxBuffer: 1e8 }));
}

/** A line of bash in which `compare` is the built command. */
export function bash(line: string, { cwd = good, env = {}, input = '' }: Around = {}): Ended {
  const defined = `compare() { ${JSON.stringify(node)} ${JSON.stringify(bin)} "$@"; }; set -o pipefail; ${line}`;
  return ended(spawnSync('bash', ['-c', defined], { cwd, env: { ...clean, ...env }, input, encoding: 'utf8', maxBuffer: 1e8 }));
}

/** The command in a pseudo-terminal so many columns wide; all that it shows there, with line breaks as in a file. */
export function inTerminal(argv: string, columns: number, env: Readonly<Record<string, string>> = {}): Ended {
  const line = `stty cols ${columns}; ${JSON.stringify(node)} ${JSON.stringify(bin)} ${argv}`;
  const { exitCode, stdout, stderr } = ended(
    spawnSync('script', ['-qec', line, '/dev/null'], { cwd: good, env: { ...clean, TERM: 'xterm-256color', ...env }, encoding: 'utf8' }),
  );
  return { exitCode, stdout: stdout.replaceAll('\r\n', '\n'), stderr };
}

function ended({ status, stdout, stderr, error }: { status: number | null; stdout: string; stderr: string; error?: Error }): Ended {
  if (error) throw error;
  return { exitCode: status, stdout, stderr };
}
