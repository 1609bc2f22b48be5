import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ComparedOnce } from '../commands/command.js';
import type { Comparison } from '../model/comparison.js';
import type { Role } from '../model/role.js';
import type { Cache } from '../kept/cache.js';
import { slots } from '../kept/slots.js';

const places = { name: 'compared', count: 128 };

/**
 * Comparisons that are kept from run to run, by what names them: of each a line for the roles, and one for what came of them. The roles are
 * compared word for word, so that one that changed is compared anew.
 */
export function keptComparisons(cache: Pick<Cache, 'read' | 'write'>, cwd: string): ComparedOnce {
  const kept = slots(cache, places);
  return async (references, options, roles, compare) => {
    if (roles.some((role) => isPiped(role, cwd))) return compare();
    const about = JSON.stringify([cwd, references, options]);
    const asked = `${JSON.stringify(roles)}\n`;
    const text = kept.read(about);
    if (text?.startsWith(asked)) {
      // This version wrote it.
      const before: Comparison = JSON.parse(text.slice(asked.length));
      return before;
    }
    const comparison = await compare();
    kept.write(about, `${asked}${JSON.stringify(comparison)}`);
    return comparison;
  };
}

/** What comes through a pipe, by a path or as standard input, is nobody's to keep. */
function isPiped({ origin, file }: Role, cwd: string): boolean {
  return origin === 'stdin' || (file !== null && !isFile(resolve(cwd, file)));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
