import { kindOf } from '../categories/index.js';
import type { Scales } from '../categories/kind.js';
import type { Category } from '../model/role.js';
import { levelKeys, metadataKeys } from './keys.js';
import type { Change } from './ladder.js';
import { inCategoryOrder } from './merge.js';
import type { RoleFile } from './schema.js';

/** What a role file states, entry by entry: of the role as a whole, and of each of its levels. */
export interface Stated {
  readonly whole: Change;
  readonly levels: readonly Change[];
}

/**
 * What the file states, its levels and steps measured on these scales.
 * @param role as the schema has found it right
 */
export function statedBy(role: RoleFile, scales: Scales): Stated {
  return {
    whole: changeOf(role, metadataKeys, scales),
    levels: (role.levels ?? []).map((level) => changeOf(level, levelKeys, scales)),
  };
}

function changeOf(holder: RoleFile | NonNullable<RoleFile['levels']>[number], metadata: readonly string[], scales: Scales): Change {
  const categories = Object.entries(holder).flatMap(([id, raw]): Category[] => {
    const kind = metadata.includes(id) ? null : kindOf(id, raw);
    return kind ? [{ id, kind: kind.kind, entries: kind.entries(raw, id, scales) }] : [];
  });
  return { without: holder.without ?? {}, categories: inCategoryOrder(categories) };
}
