import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fixtures } from '../run.js';
import { installedIn } from './installed.js';

/** A terminal in tmux, with a shell that has the command in its path. */
export interface Screen {
  /** Presses keys, which are named as in tmux. */
  press(...keys: readonly string[]): void;
  /** Types a text. */
  type(text: string): void;
  /** Waits until `isAwaited` is true of what is on the screen, and returns that without the empty lines below. */
  until(isAwaited: (shown: string) => boolean): Promise<string>;
  /** Clears the screen, types a line into the shell and waits for its end. Returns what is then on the screen, and the exit code. */
  run(line: string): Promise<{ readonly shown: string; readonly exitCode: number }>;
  /** Clears the screen and types a line, without waiting for its end. */
  enter(line: string): Promise<void>;
  /** Returns what is on the screen, with escape sequences. */
  coloured(): string;
  /** Whether the terminal shows its cursor. */
  hasCursor(): boolean;
  resize(columns: number, rows: number): void;
  close(): void;
}

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const exitCodeLine = /\n?^\[(\d+)\]\n\$$/m;
let screenCount = 0;

/**
 * Opens a screen of a size, by default in the folder of good role files.
 * @param shell the command line of an interactive shell, whose prompt must be `$ `; bash takes it from PS1
 */
export function openScreen(
  [columns, rows]: readonly [columns: number, rows: number],
  env: Readonly<Record<string, string>> = {},
  shell = 'bash --norc --noprofile -i',
  cwd = `${fixtures}good`,
): Screen {
  const home = mkdtempSync(join(tmpdir(), 'role-compare-screen-'));
  const installed = installedIn(home);
  const server = ['-L', `role-compare-${process.pid}-${(screenCount += 1)}`, '-u', '-f', '/dev/null'];
  const tmux = (...words: readonly string[]): string => execFileSync('tmux', [...server, ...words], { encoding: 'utf8', env: installed });
  const variables = Object.entries({
    TERM: 'screen-256color',
    LC_ALL: 'C.UTF-8',
    PS1: '$ ',
    HISTFILE: '',
    LESSHISTFILE: '-',
    ...installed,
    ...env,
  });
  const command = `env -i ${variables.map(quotedSetting).join(' ')} ${shell}`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, command);
  // tmux would take a semicolon at the end as a separator of its own commands.
  const type = (text: string): void => void tmux('send-keys', '-l', '--', text.replace(/;$/, '\\;'));
  const until: Screen['until'] = (isAwaited) => waitFor(() => tmux('capture-pane', '-p').trimEnd(), isAwaited);
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
      const shown = await until((text) => exitCodeLine.test(text));
      return { shown: shown.replace(exitCodeLine, ''), exitCode: Number(exitCodeLine.exec(shown)?.[1]) };
    },
    coloured: () => tmux('capture-pane', '-p', '-e').trimEnd(),
    hasCursor: () => tmux('display-message', '-p', '#{cursor_flag}').trim() === '1',
    resize: (newColumns, newRows) => void tmux('resize-window', '-x', String(newColumns), '-y', String(newRows)),
    close: () => {
      tmux('kill-server');
      // The last command may still be writing there.
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

function quotedSetting([name, value]: readonly [string, string]): string {
  return `'${`${name}=${value}`.replaceAll("'", `'\\''`)}'`;
}

/** Looks again and again for 20 seconds, because the machine may be busy. */
async function waitFor(look: () => string, isAwaited: (shown: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const shown = look();
    if (isAwaited(shown)) return shown;
    await setTimeout(50);
  }
  throw new Error(`the screen does not show what was awaited:\n${look()}`);
}
