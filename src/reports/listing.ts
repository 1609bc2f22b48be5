import type { ListedRole } from '../model/role.js';
import type { Report } from '../model/report.js';

/** The roles that can be named, by id. */
export function listingReport(roles: readonly ListedRole[]): Report {
  const rows = roles.map(({ id, title, levels, aliases, origin, file }) => [
    id,
    title,
    levels.join(', '),
    shortened(aliases),
    file ?? origin,
  ]);
  const isUsed = (column: number): boolean => column < 2 || rows.some((row) => row[column] !== '' && row[column] !== 'bundled');
  const columns = ['Role', 'Title', 'Levels', 'Also called', 'From'];
  const used = columns.map((_, column) => column).filter(isUsed);
  return {
    name: 'Roles',
    data: { schemaVersion: 1, kind: 'roles', roles },
    records: () => ({
      columns: ['id', 'title', 'aliases', 'levels', 'tags', 'origin', 'file'],
      rows: roles.map(({ id, title, aliases, levels, tags, origin, file }) => [
        id,
        title,
        aliases.join('; '),
        levels.join('; '),
        tags.join('; '),
        origin,
        file,
      ]),
    }),
    blocks: [
      {
        type: 'table',
        columns: used.map((column) => columns[column] ?? ''),
        rows: rows.map((row) => used.map((column) => row[column] ?? '')),
      },
    ],
  };
}

/** A public catalogue knows an occupation by a hundred names, and a table is for reading. */
const mostShown = 4;

function shortened(aliases: readonly string[]): string {
  if (aliases.length <= mostShown) return aliases.join(', ');
  return `${aliases.slice(0, mostShown - 1).join(', ')} and ${aliases.length - mostShown + 1} more`;
}
