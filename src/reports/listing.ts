import type { ListedRole } from '../model/role.js';
import type { Report } from '../model/report.js';

/** The roles that can be named, by id. */
export function listingReport(roles: readonly ListedRole[]): Report {
  const namesOf = (role: ListedRole): string => (roles.length > mostNamed ? '' : role.aliases.join(', '));
  const rows = roles.map((role) => [role.id, role.title, role.levels.join(', '), namesOf(role), role.file ?? role.origin]);
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

/** Of a public catalogue, which has a hundred other names for each role, a table shows none. */
const mostNamed = 200;
