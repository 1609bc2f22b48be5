import type { CitedSource, ComparedCategory } from '../model/comparison.js';
import type { Role } from '../model/role.js';

/** The sources that the compared cells cite, each once, with the roles that cite it; in the order of the files. */
export function citedSources(roles: readonly Role[], categories: readonly ComparedCategory[]): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  roles.forEach((role, place) => {
    const ids = new Set<string | undefined>();
    for (const { rows } of categories) for (const { cells } of rows) ids.add(cells[place]?.source);
    for (const [id, source] of Object.entries(role.sources)) {
      if (!ids.has(id)) continue;
      const key = JSON.stringify([id, source]);
      const by = cited.get(key)?.roles ?? [];
      cited.set(key, { id, ...source, roles: [...new Set([...by, nameOf(role)])] });
    }
  });
  return [...cited.values()];
}

/** `backend`, or `backend@senior` for a level of it. */
export function nameOf({ id, level }: Pick<Role, 'id' | 'level'>): string {
  return level === null ? id : `${id}@${level}`;
}
