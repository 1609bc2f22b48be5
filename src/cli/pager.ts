import type { GlobalOptions } from './global-options.js';
import { type Output, type Process, isNonInteractive } from './process.js';
import { writeToStream } from './write.js';
import { paintedWidth } from '../formats/terminal/wrap.js';

/** Shows a text in the pager if it is longer than the screen. Prints it if it fits, or if the pager cannot be started. */
export async function printOrPage(text: string, options: GlobalOptions, process: Process): Promise<void> {
  const pager = exceedsScreen(process.stdout, text) ? pagerCommand(process, options) : null;
  if (pager && (await runPager(text, pager, process))) return;
  await writeToStream(process.stdout, text);
}

/** True if a text takes more rows than the screen has above the next prompt. False if the size is unknown, as under a script. */
export function exceedsScreen({ rows, columns }: Output, text: string): boolean {
  const lines = text.split('\n').slice(0, -1);
  const height = rows || Infinity;
  return lines.length >= height || lines.reduce((sum, line) => sum + rowsOf(line, columns || 80), 0) >= height;
}

/** Counts the rows of a line. A line that is wider than the screen continues in the next row. */
function rowsOf(line: string, columns: number): number {
  return Math.max(1, Math.ceil(paintedWidth(line) / columns));
}

/** The program that shows a long text a screen at a time. */
export interface PagerCommand {
  readonly command: string;
  /** True if a user wrote the command, with options and quotes that a shell has to read. */
  readonly isShell: boolean;
}

/** Returns the pager: COMPARE_PAGER, otherwise PAGER, otherwise less. Null if the text is to be printed without one. */
export function pagerCommand({ env, stdout }: Process, { pager }: Pick<GlobalOptions, 'pager'>): PagerCommand | null {
  if (!pager || !stdout.isTTY || isNonInteractive(env)) return null;
  const variable = env['COMPARE_PAGER'] ?? env['PAGER'];
  if (variable === undefined) return { command: 'less', isShell: false };
  const trimmed = variable.trim();
  return trimmed === '' || trimmed === 'cat' ? null : { command: variable, isShell: true };
}

/**
 * Makes less and lv pass colours, makes less quit if the text fits on one screen, and makes it read UTF-8 even if no locale is set, as in
 * a container. Variables that the user has set win.
 */
const pagerEnvironment = { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c' };

/** The exit codes of a shell that cannot start a program, or does not find it: of cmd.exe on Windows. */
const notStartedExitCodes = { posix: [126, 127], win32: [1, 9009] } as const;

/**
 * Shows a text in the pager until the user closes it, which may be before the end of the text.
 * @returns false if the pager could not be started
 */
export async function runPager(
  text: string,
  { command, isShell }: PagerCommand,
  { env, cwd, signals }: Process,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const notStarted: readonly (number | null)[] = isShell ? notStartedExitCodes[platform === 'win32' ? 'win32' : 'posix'] : [];
  // Loads the module only when a pager is opened. The bundle is run as a script, in which import() does not work.
  const { spawn } = process.getBuiltinModule('node:child_process');
  // Ctrl-C reaches the pager and this process alike. The pager goes on, so this process must too.
  signals?.on('SIGINT', ignore);
  try {
    return await new Promise((done) => {
      const pager = spawn(command, { shell: isShell, cwd, env: { ...pagerEnvironment, ...env }, stdio: ['pipe', 'inherit', 'inherit'] });
      pager.on('error', () => done(false));
      pager.on('close', (exitCode) => done(!notStarted.includes(exitCode)));
      // A pager that is closed early stops reading.
      pager.stdin.on('error', () => {});
      pager.stdin.end(text);
    });
  } finally {
    signals?.off('SIGINT', ignore);
  }
}

function ignore(): void {}
