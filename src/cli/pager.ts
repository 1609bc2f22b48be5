import type { GlobalOptions } from './global-options.js';
import { type Output, type Process, isNonInteractive } from './process.js';
import { writeToStream } from './write.js';
import { widthOf } from '../formats/terminal/wrap.js';

/** A text that is longer than the screen goes through the pager; all else, and also that where the pager cannot be started, is printed. */
export async function printOrPage(text: string, options: GlobalOptions, process: Process): Promise<void> {
  const pager = exceedsScreen(process.stdout, text) ? pagerCommand(process, options) : null;
  if (pager && (await runPager(text, pager, process))) return;
  await writeToStream(process.stdout, text);
}

/** Whether a text takes more rows than the screen has above the next prompt; a screen that does not tell its size, as under a script, is never full. */
export function exceedsScreen({ rows, columns }: Output, text: string): boolean {
  const lines = text.split('\n').slice(0, -1);
  const high = rows || Infinity;
  return lines.length >= high || lines.reduce((sum, line) => sum + rowsOf(line, columns || 80), 0) >= high;
}

/** A line that is wider than the screen goes on in the next row. */
function rowsOf(line: string, columns: number): number {
  return Math.max(1, Math.ceil(widthOf(line) / columns));
}

/** The program that shows a long text a screen at a time. */
export interface PagerCommand {
  readonly command: string;
  /** As a person wrote it, with options and quotes for a shell to read. */
  readonly isShell: boolean;
}

/** The pager that is wanted: COMPARE_PAGER's, then PAGER's, then less; null where the text is printed as it is. */
export function pagerCommand({ env, stdout }: Process, { pager }: Pick<GlobalOptions, 'pager'>): PagerCommand | null {
  if (!pager || !stdout.isTTY || isNonInteractive(env)) return null;
  const wanted = env['COMPARE_PAGER'] ?? env['PAGER'];
  if (wanted === undefined) return { command: 'less', isShell: false };
  const named = wanted.trim();
  return named === '' || named === 'cat' ? null : { command: wanted, isShell: true };
}

/**
 * What less and lv need so that colours pass, so that less leaves alone what fits on one screen, and so that it takes UTF-8 for what
 * it is also where no locale is set, as in a container. The person's own come first.
 */
const pagerEnvironment = { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c' };

/** What a shell exits with where it cannot start a program, or does not find it. */
const notStartedExitCodes: ReadonlySet<number | null> = new Set([126, 127]);

/**
 * Shows a text in the pager until it is closed, also before its end.
 * @returns false where the pager could not be started
 */
export async function runPager(text: string, { command, isShell }: PagerCommand, { env, cwd, signals }: Process): Promise<boolean> {
  // What is not paged does not wait for the module; and the bundle, loaded with V8's code, cannot import it.
  const { spawn } = process.getBuiltinModule('node:child_process');
  // The terminal interrupts the pager and us alike; it goes on, and so must we.
  signals?.on('SIGINT', ignore);
  try {
    return await new Promise((done) => {
      const pager = spawn(command, { shell: isShell, cwd, env: { ...pagerEnvironment, ...env }, stdio: ['pipe', 'inherit', 'inherit'] });
      pager.on('error', () => done(false));
      pager.on('close', (exitCode) => done(!notStartedExitCodes.has(exitCode)));
      // One that is closed early reads no more.
      pager.stdin.on('error', () => {});
      pager.stdin.end(text);
    });
  } finally {
    signals?.off('SIGINT', ignore);
  }
}

function ignore(): void {}
