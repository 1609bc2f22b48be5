import type { Entry, ItemCell, Role } from '../model/role.js';

/** Returns everything that an entry says as one string: equal for equal entries, in whatever order their keys are. What an item means comes last, so that it decides only between entries that are otherwise equal. */
export function entryKey({ kind, label, cell, scale }: Entry): string {
  const { description, points, ...facts }: ItemCell = cell;
  return JSON.stringify([kind, label, Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), scale, description, points]);
}

/** Returns a key that distinguishes a role from others, in whatever order they are compared. */
export function roleKey({ id, level, title, file }: Role): string {
  return JSON.stringify([id, level, title, file]);
}

/** Returns `backend`, or `backend@senior` for a level of it. */
export function qualifiedId({ id, level }: Pick<Role, 'id' | 'level'>): string {
  return level === null ? id : `${id}@${level}`;
}

/** Whether both are levels of one role, or that role itself. */
export function areLevelsOfOneRole(left: Role, right: Role | undefined): boolean {
  return left.levels.length > 0 && left.id === right?.id && left.file === right.file && left.origin === right.origin;
}
