import type { Pager } from './pager.js';
import type { Process } from './process.js';

/**
 * What less and lv need so that colours pass, so that less leaves alone what fits on one screen, and so that it takes UTF-8 for what
 * it is also where no locale is set, as in a container. The person's own come first.
 */
const flags = { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c' };

/** What a shell exits with where it cannot start a program, or does not find it. */
const notStarted: ReadonlySet<number | null> = new Set([126, 127]);

/**
 * Shows a text in the pager until it is closed, also before its end.
 * @returns false where the pager could not be started
 */
export async function page(text: string, { command, isShell }: Pager, { env, cwd, signals }: Process): Promise<boolean> {
  // What is not paged does not wait for the module; and the bundle, loaded with V8's code, cannot import it.
  const { spawn } = process.getBuiltinModule('node:child_process');
  // The terminal interrupts the pager and us alike; it goes on, and so must we.
  signals?.on('SIGINT', ignore);
  try {
    return await new Promise((done) => {
      const pager = spawn(command, { shell: isShell, cwd, env: { ...flags, ...env }, stdio: ['pipe', 'inherit', 'inherit'] });
      pager.on('error', () => done(false));
      pager.on('close', (exitCode) => done(!notStarted.has(exitCode)));
      // One that is closed early reads no more.
      pager.stdin.on('error', () => {});
      pager.stdin.end(text);
    });
  } finally {
    signals?.off('SIGINT', ignore);
  }
}

function ignore(): void {}
