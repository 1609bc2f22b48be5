import type { ListedRole } from '../model/role.js';
import type { Report } from '../model/report.js';

/** The roles that can be named, by id. */
export function listReport(roles: readonly ListedRole[]): Report {
  const shown = roles.length > mostNamed ? columns.filter(({ title }) => title !== 'Also called') : columns;
  const used = shown.filter(({ isAlways, of }) => isAlways || roles.some((role) => !unsaid.has(of(role))));
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
    blocks: [{ type: 'table', columns: used.map(({ title }) => title), rows: roles.map((role) => used.map(({ of }) => of(role))) }],
  };
}

/** Of a public catalogue, which has a hundred other names for each role, a table shows none. */
const mostNamed = 200;

interface Column {
  readonly title: string;
  readonly of: (role: ListedRole) => string;
  /** Also where it says nothing of any role. */
  readonly isAlways?: true;
}

const columns: readonly Column[] = [
  { title: 'Role', of: ({ id }) => id, isAlways: true },
  { title: 'Title', of: ({ title }) => title, isAlways: true },
  { title: 'Levels', of: ({ levels }) => levels.join(', ') },
  { title: 'Also called', of: ({ aliases }) => aliases.join(', ') },
  { title: 'From', of: ({ file, origin }) => file ?? origin },
];

const unsaid: ReadonlySet<string> = new Set(['', 'bundled']);
