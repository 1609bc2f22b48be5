import type { Entry, Role } from '../model/role.js';

/** All that an entry says, as one text: equal for equal entries, whatever the order of their keys. */
export function entryKey({ kind, label, cell, scale }: Entry): string {
  return JSON.stringify([kind, label, Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)), scale]);
}

/** What tells a role from another that says some of the same, whatever their order on the command line. */
export function roleKey({ id, level, title, file }: Role): string {
  return JSON.stringify([id, level, title, file]);
}

/** Whether the two are levels of one role, or the role itself. */
export function areLevelsOfOneRole(left: Role, right: Role | undefined): boolean {
  return left.levels.length > 0 && left.id === right?.id && left.file === right.file && left.origin === right.origin;
}

/** `backend`, or `backend@senior` for a level of it. */
export function qualifiedId({ id, level }: Pick<Role, 'id' | 'level'>): string {
  return level === null ? id : `${id}@${level}`;
}
