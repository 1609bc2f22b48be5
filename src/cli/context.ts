import { lazyCatalogue, lazyRegister, type Surroundings } from '../catalogue/lazily.js';
import type { World } from '../commands/command.js';
import { noCache } from '../kept/cache.js';
import { cachedDrafts } from '../roles/cached-drafts.js';
import { openLibrary } from '../roles/library.js';
import type { Shelves } from '../roles/load-role.js';
import { readAll } from '../roles/yaml/source-text.js';
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
  const { cwd, env, stdin, signals, endStage, cache = noCache, now = () => new Date() } = process;
  const drafts = cachedDrafts(cache, now());
  const folders = roleFolders({ cwd, env }, roles, drafts);
  const progress = progressOn(process);
  let read: Promise<Uint8Array> | undefined;
  const heir: Surroundings['heir'] = async (folder, file) => (await import('../roles/all-roles.js')).wholeRole(folder, file, shelves);
  const catalogue = lazyCatalogue(folders, { cache, now: now(), progress, heir });
  const shelves: Shelves = {
    cwd,
    drafts,
    // Without a cache the index would be built for each name anew: reading the files takes less.
    library: openLibrary(folders, cache === noCache ? null : lazyRegister(catalogue)),
    stdin: () => (read ??= readAll(stdin, 'standard input')),
  };
  return {
    cwd,
    now: now(),
    ownFolder: roles[0] ?? 'roles',
    progress,
    catalogue,
    onInterrupt: (undo) => onInterrupt(signals, undo),
    endStage,
    shelves,
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
