import type { World } from '../commands/command.js';
import { noCache } from '../roles/cache.js';
import { cachedDrafts } from '../roles/cached-drafts.js';
import { openLibrary } from '../roles/library.js';
import { readAll } from '../roles/source-text.js';
import type { Style } from '../formats/format.js';
import { colorOf } from './color.js';
import { drawsUnicode } from './draws-unicode.js';
import { hasLinks } from './links.js';
import type { CommonOptions } from './options.js';
import { onInterrupt } from './interrupt.js';
import type { Process } from './process.js';
import { progressOn } from './progress.js';
import { roleFolders } from './role-folders.js';

/** What a command may know of the world: the folders in their order, the working folder, standard input. */
export function worldOf(process: Process, { roles = [] }: Pick<CommonOptions, 'roles'>): World {
  const { cwd, env, stdin, signals, cache = noCache, now = () => new Date() } = process;
  const drafts = cachedDrafts(cache, now());
  const library = openLibrary(roleFolders({ cwd, env }, roles, drafts));
  let read: Promise<Uint8Array> | undefined;
  return {
    cwd,
    now: now(),
    ownFolder: roles[0] ?? 'roles',
    progress: progressOn(process),
    onInterrupt: (undo) => onInterrupt(signals, undo),
    shelves: { cwd, drafts, library, stdin: () => (read ??= readAll(stdin, 'standard input')) },
  };
}

/**
 * How the result is printed: to a file it is neither coloured nor, unless a width is named, wrapped. What is not for a terminal is the same
 * in every locale.
 */
export function styleOf({ env, stdout }: Process, { color, width, ascii, output }: CommonOptions): Style {
  const isFile = output !== undefined;
  return {
    color: isFile ? 0 : colorOf(color, env, stdout),
    width: width ?? (isFile ? Infinity : (columnsOf(env['COLUMNS']) ?? (stdout.isTTY ? stdout.columns || 80 : Infinity))),
    hasLinks: !isFile && color !== 'never' && hasLinks(env, stdout),
    isAscii: ascii ?? (!isFile && stdout.isTTY === true && !drawsUnicode(env)),
  };
}

function columnsOf(stated: string | undefined): number | undefined {
  return stated !== undefined && /^[1-9]\d*$/.test(stated) ? Math.max(20, Number(stated)) : undefined;
}
