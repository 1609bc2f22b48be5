import type { CitedSource } from '../model/comparison.js';
import type { Category, Role, Source } from '../model/role.js';
import { qualifiedId } from './identity-keys.js';

/**
 * Returns the sources that the compared categories cite, each once with the roles that cite it, in the order of the files.
 * @param compared the ids of the categories in the role files
 */
export function citedSources(roles: readonly Role[], compared: ReadonlySet<string>): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const role of roles) {
    const citedIds = role.categories.filter(({ id }) => compared.has(id)).map(sourceIdsIn);
    for (const [id, source] of Object.entries(role.sources)) {
      if (!citedIds.some((ids) => ids.has(id))) continue;
      const key = `${id}\n${sourceKey(source)}`;
      const citedBy = cited.get(key)?.roles ?? [];
      cited.set(key, { id, ...source, roles: [...new Set([...citedBy, qualifiedId(role)])] });
    }
  }
  return [...cited.values()];
}

const sourceIdsCache = new WeakMap<Category, ReadonlySet<string>>();

/** Returns the ids of the sources that a category cites; cached, as a batch compares one role many times. */
function sourceIdsIn(category: Category): ReadonlySet<string> {
  const cached = sourceIdsCache.get(category);
  if (cached) return cached;
  const ids = new Set(category.entries.flatMap(({ cell }) => cell.source ?? []));
  sourceIdsCache.set(category, ids);
  return ids;
}

const sourceKeyCache = new WeakMap<Source, string>();

/** Returns everything that a source says as one string; cached. */
function sourceKey(source: Source): string {
  const cached = sourceKeyCache.get(source);
  if (cached !== undefined) return cached;
  const key = JSON.stringify(source);
  sourceKeyCache.set(source, key);
  return key;
}
