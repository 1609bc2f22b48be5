import { kindOf } from '../categories/index.js';
import type { Scales } from '../categories/kind.js';
import type { Category } from '../model/role.js';
import { levelKeys, metadataKeys } from './raw-role.js';
import type { CategoryChanges } from './levels.js';
import { inCategoryOrder } from './merge-categories.js';
import type { RoleFile } from './schema.js';

/** The categories of a role file: of the role as a whole, and of each of its levels. */
export interface ParsedCategories {
  readonly whole: CategoryChanges;
  readonly levels: readonly CategoryChanges[];
}

/**
 * Parses the categories of a role file.
 * @param scales for ratings, by category or attribute
 */
export function parseCategories(role: RoleFile, scales: Scales): ParsedCategories {
  return {
    whole: parseChanges(role, metadataKeys, scales),
    levels: (role.levels ?? []).map((level) => parseChanges(level, levelKeys, scales)),
  };
}

function parseChanges(
  layer: RoleFile | NonNullable<RoleFile['levels']>[number],
  metadata: readonly string[],
  scales: Scales,
): CategoryChanges {
  const categories = Object.entries(layer).flatMap(([id, raw]): Category[] => {
    const kind = metadata.includes(id) ? null : kindOf(id, raw);
    return kind ? [{ id, kind: kind.name, entries: kind.parseEntries(raw, id, scales) }] : [];
  });
  return { without: layer.without ?? {}, replaces: layer.replaces ?? [], categories: inCategoryOrder(categories) };
}
