import { resolve } from 'node:path';
import { type Desktop, desktopOf, openersOf } from './openers.js';
import { startOpener } from './start-opener.js';
import type { Process } from '../process.js';

/**
 * Opens a page in the browser. A machine without one is no error, since the page is written.
 * @param page its path as it is told, which may start from the working folder
 * @returns what is told: that it was opened, or why not
 */
export async function openPage(
  page: string,
  { cwd, env }: Pick<Process, 'cwd' | 'env'>,
  desktop: Desktop = desktopOf(env),
): Promise<string> {
  const { openers, reason } = openersOf(resolve(cwd, page), desktop);
  const failures: string[] = [];
  for (const opener of openers) {
    const failure = await startOpener(opener, env);
    if (failure === null) return `Opened ${page}`;
    failures.push(failure);
  }
  return `Wrote ${page}; no browser could be opened here (${reason ?? failures.join(', ')})`;
}
