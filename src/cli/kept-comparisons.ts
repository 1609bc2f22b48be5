import type { ComparedOnce } from '../commands/command.js';
import type { Comparison } from '../model/comparison.js';
import type { Cache } from '../roles/cache.js';
import { slots } from '../roles/slots.js';

const places = { name: 'compared', count: 128 };

/**
 * Comparisons that are kept from run to run, by what names them: of each a line for the roles, and one for what came of them. The roles are
 * compared word for word, so that one that changed is compared anew.
 */
export function keptComparisons(cache: Pick<Cache, 'read' | 'write'>, cwd: string): ComparedOnce {
  const kept = slots(cache, places);
  return async (references, options, roles, compare) => {
    // What stands in a pipe is nobody's to keep.
    if (references.includes('-')) return compare();
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
