import type { CitedSource, ComparedCategory } from '../model/comparison.js';
import type { Category, Role, Source } from '../model/role.js';
import { qualifiedId } from './identity-keys.js';

/** The sources that the compared cells cite, each once, with the roles that cite it; in the order of the files. */
export function citedSources(roles: readonly Role[], categories: readonly ComparedCategory[]): CitedSource[] {
  const compared = new Set(categories.map(({ id }) => id));
  const cited = new Map<string, CitedSource>();
  for (const role of roles) {
    const cites = role.categories.filter(({ id }) => compared.has(id)).map(citedIn);
    for (const [id, source] of Object.entries(role.sources)) {
      if (!cites.some((ids) => ids.has(id))) continue;
      const key = `${id}\n${textOf(source)}`;
      const by = cited.get(key)?.roles ?? [];
      cited.set(key, { id, ...source, roles: [...new Set([...by, qualifiedId(role)])] });
    }
  }
  return [...cited.values()];
}

const texts = new WeakMap<Source, string>();

/** All that a source says; written once for each. */
function textOf(source: Source): string {
  const before = texts.get(source);
  if (before !== undefined) return before;
  const text = JSON.stringify(source);
  texts.set(source, text);
  return text;
}

const citedIds = new WeakMap<Category, ReadonlySet<string>>();

/** The sources of a category's cells, each of which stands in a row; found once for each. */
function citedIn(category: Category): ReadonlySet<string> {
  const before = citedIds.get(category);
  if (before) return before;
  const found = new Set(category.entries.flatMap(({ cell }) => cell.source ?? []));
  citedIds.set(category, found);
  return found;
}
