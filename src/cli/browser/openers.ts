import { release } from 'node:os';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Process } from '../process.js';

/** A program that shows a page, and how it is started. */
export interface Opener {
  readonly command: string;
  readonly arguments: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder to start it in, if that matters. */
  readonly cwd?: string;
  /** True if it ends with an error even where it has opened the page. */
  readonly failsAnyway?: true;
  /** True if Windows is to be given the arguments as they are, without quotes of Node's. */
  readonly isVerbatim?: true;
}

/** The programs to try, the first one first, or why there are none. */
export type Openers =
  { readonly openers: readonly Opener[]; readonly reason: null } | { readonly openers: readonly []; readonly reason: string };

/** The machine that a page is shown on. */
export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Process['env'];
  /** The version of the kernel, by which Linux within Windows is recognised. */
  readonly kernel: string;
}

export function desktopOf(env: Process['env']): Desktop {
  return { platform: process.platform, env, kernel: release() };
}

/** Returns what can open a page: what BROWSER names, then the program of the platform. `BROWSER=none` asks for no browser. */
export function openersOf(page: string, desktop: Desktop): Openers {
  const variable = desktop.env['BROWSER']?.trim() ?? '';
  if (variable.toLowerCase() === 'none') return { openers: [], reason: 'BROWSER is none' };
  const openers = [...namedOpeners(page, variable, desktop.platform), ...platformOpeners(page, desktop)];
  return openers.length > 0 ? { openers, reason: null } : { openers: [], reason: 'no display' };
}

/** Reads BROWSER as other tools do: command lines between colons, in which `%s` stands for the address. No shell sees them. */
function namedOpeners(page: string, variable: string, platform: NodeJS.Platform): Opener[] {
  // A path of Windows has a colon after its drive.
  const lines = variable.split(platform === 'win32' ? ';' : ':');
  return lines.flatMap((line) => {
    const [command, ...words] = wordsOf(line);
    if (command === undefined) return [];
    const url = pathToFileURL(page).href;
    const named = words.map((word) => word.replaceAll('%s', url));
    return [{ command, arguments: words.some((word) => word.includes('%s')) ? named : [...words, page] }];
  });
}

/** Splits a command line at spaces outside of quotes. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2')).filter((word) => word !== '&');
}

function platformOpeners(page: string, { platform, env, kernel }: Desktop): Opener[] {
  if (platform === 'darwin') return [{ command: 'open', arguments: [page] }];
  if (platform === 'win32') return [windowsOpener(page)];
  const isInWindows = (env['WSL_DISTRO_NAME'] ?? '') !== '' || /microsoft/i.test(kernel);
  const hasDisplay = Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return [...(isInWindows ? openersInWsl(page) : []), ...(hasDisplay ? [{ command: 'xdg-open', arguments: [page] }] : [])];
}

/**
 * The path is in a variable: cmd would read `%` and `&` in a command line, but puts a variable in its place only once, and no path contains a
 * quote. The first pair of quotes is the title of a window, which `start` takes for one if there is none before the path.
 */
function windowsOpener(page: string): Opener {
  const line = 'start "" "%COMPARE_PAGE%"';
  return { command: 'cmd.exe', arguments: ['/d', '/v:off', '/c', line], env: { COMPARE_PAGE: page }, isVerbatim: true };
}

/** Explorer finds the page by its name in the working folder, whose path Windows is told in its own way. */
function openersInWsl(page: string): Opener[] {
  return [
    { command: 'wslview', arguments: [page] },
    { command: 'explorer.exe', arguments: [basename(page)], cwd: dirname(page), failsAnyway: true },
  ];
}
