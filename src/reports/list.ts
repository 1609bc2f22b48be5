import type { ListedRole } from '../model/role.js';
import type { Report } from '../model/report.js';

/** The table of the roles that can be named. Columns that are empty for all of them are left out. */
export function listReport(roles: readonly ListedRole[]): Report {
  const candidates = roles.length > maxRolesWithAliases ? tableColumns.filter(({ title }) => title !== 'Also called') : tableColumns;
  const columns = candidates.filter(({ isAlways, text }) => isAlways || roles.some((role) => !trivialTexts.has(text(role))));
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
      { type: 'table', columns: columns.map(({ title }) => title), rows: roles.map((role) => columns.map(({ text }) => text(role))) },
    ],
  };
}

/** Larger libraries are usually imported from a public catalogue, which has a hundred other names for each role. */
const maxRolesWithAliases = 200;

interface Column {
  readonly title: string;
  readonly text: (role: ListedRole) => string;
  /** Shown even if it is empty for all roles. */
  readonly isAlways?: true;
}

const tableColumns: readonly Column[] = [
  { title: 'Role', text: ({ id }) => id, isAlways: true },
  { title: 'Title', text: ({ title }) => title, isAlways: true },
  { title: 'Levels', text: ({ levels }) => levels.join(', ') },
  { title: 'Also called', text: ({ aliases }) => aliases.join(', ') },
  { title: 'From', text: ({ file, origin }) => file ?? origin },
];

/** A column with only these says nothing. */
const trivialTexts: ReadonlySet<string> = new Set(['', 'bundled']);
