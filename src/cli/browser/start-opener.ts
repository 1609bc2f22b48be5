import type { Process } from '../process.js';
import type { Opener } from './openers.js';

/** How long an opener may take to fail, in milliseconds. One that is still running by then shows the page, perhaps as the browser itself. */
const patience = 700;

/**
 * Starts a program that shows a page, without waiting for its end. It gets none of our streams, and a session of its own, so that Ctrl-C in
 * the terminal does not close the browser.
 * @returns null if it shows the page, otherwise why not
 */
export async function startOpener(opener: Opener, env: Process['env'], patienceInMs = patience): Promise<string | null> {
  const { command, cwd, failsAnyway = false, isVerbatim = false } = opener;
  // Loads the module only when a page is opened. The bundle is run as a script, in which import() does not work.
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise((done) => {
    const child = spawn(command, opener.arguments, {
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: isVerbatim,
      windowsHide: true,
      env: { ...env, ...opener.env },
      ...(cwd !== undefined && { cwd }),
    });
    const timer = setTimeout(() => {
      child.unref();
      done(null);
    }, patienceInMs);
    const end = (failure: string | null): void => {
      clearTimeout(timer);
      done(failure);
    };
    child.on('error', () => end(`${command} cannot be started`));
    child.on('exit', (exitCode) => end(exitCode === 0 || failsAnyway ? null : `${command} failed`));
  });
}
