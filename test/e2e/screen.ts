import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fixtures } from '../run.js';
import { installedIn } from './installed.js';

/** A terminal of its own, as tmux draws it, with a shell in it and the command in its path. */
export interface Screen {
  /** Presses keys, by tmux's names for them. */
  press(...keys: readonly string[]): void;
  /** Types a text as it is. */
  type(text: string): void;
  /** What is on the screen once `isAwaited` holds of it, without the empty lines below. */
  until(isAwaited: (shown: string) => boolean): Promise<string>;
  /** Clears the screen, types a line into the shell and waits for its end: what is then on the screen, and the exit code. */
  run(line: string): Promise<{ readonly shown: string; readonly exitCode: number }>;
  /** Clears the screen and types a line, which need not come to its end. */
  enter(line: string): Promise<void>;
  /** What is on the screen, with its escape sequences. */
  coloured(): string;
  resize(columns: number, rows: number): void;
  close(): void;
}

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const ended = /\n?^\[(\d+)\]\n\$$/m;
let opened = 0;

/**
 * Opens a screen of so many columns and rows, in the folder of good role files if no other is named.
 * @param shell the command line of an interactive shell; its prompt must be `$ `, as bash has it of PS1
 */
export function openScreen(
  [columns, rows]: readonly [columns: number, rows: number],
  env: Readonly<Record<string, string>> = {},
  shell = 'bash --norc --noprofile -i',
  cwd = `${fixtures}good`,
): Screen {
  const home = mkdtempSync(join(tmpdir(), 'role-compare-screen-'));
  const installed = installedIn(home);
  const server = ['-L', `role-compare-${process.pid}-${(opened += 1)}`, '-u', '-f', '/dev/null'];
  const tmux = (...words: readonly string[]): string => execFileSync('tmux', [...server, ...words], { encoding: 'utf8', env: installed });
  const given = Object.entries({
    TERM: 'screen-256color',
    LC_ALL: 'C.UTF-8',
    PS1: '$ ',
    HISTFILE: '',
    LESSHISTFILE: '-',
    ...installed,
    ...env,
  });
  const clean = `env -i ${given.map(setting).join(' ')} ${shell}`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, clean);
  // tmux takes a semicolon at the end for its own.
  const type = (text: string): void => void tmux('send-keys', '-l', '--', text.replace(/;$/, '\\;'));
  const until: Screen['until'] = (isAwaited) => awaited(() => tmux('capture-pane', '-p').trimEnd(), isAwaited);
  const enter: Screen['enter'] = async (line) => {
    tmux('send-keys', 'C-l');
    await until((shown) => shown === '$');
    type(line);
    tmux('send-keys', 'Enter');
  };
  return {
    press: (...keys) => void tmux('send-keys', ...keys),
    type,
    until,
    enter,
    run: async (line) => {
      await enter(`${line}; echo "[$?]"`);
      const shown = await until((text) => ended.test(text));
      return { shown: shown.replace(ended, ''), exitCode: Number(ended.exec(shown)?.[1]) };
    },
    coloured: () => tmux('capture-pane', '-p', '-e').trimEnd(),
    resize: (wide, high) => void tmux('resize-window', '-x', String(wide), '-y', String(high)),
    close: () => {
      tmux('kill-server');
      // What was started last may still be writing there.
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

function setting([name, value]: readonly [string, string]): string {
  return `'${`${name}=${value}`.replaceAll("'", `'\\''`)}'`;
}

/** Looks again and again, as a person does; a machine may be busy. */
async function awaited(look: () => string, isAwaited: (shown: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const shown = look();
    if (isAwaited(shown)) return shown;
    await setTimeout(50);
  }
  throw new Error(`this is not what was awaited:\n${look()}`);
}
