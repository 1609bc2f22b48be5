import { type Markup, markup } from './markup.js';

/** The mark of one of several compared roles: a ring and a dot for two, digits for more. Screen readers skip it, because a name or a heading says whose it is. */
export function roleMark(roleIndex: number, roleCount: number): Markup {
  const role = `role-${roleIndex + 1}`;
  if (roleCount > 2) return markup`<span class="m ${role}" aria-hidden="true">${roleIndex + 1}</span>`;
  return markup`<span class="m ${roleIndex === 0 ? 'ring' : 'dot'} ${role}" aria-hidden="true"></span>`;
}

/** The marks of several roles, with their names for screen readers. */
export function namedMarks(roleIndexes: readonly number[], names: readonly string[]): Markup {
  const marks = roleIndexes.map((roleIndex) => roleMark(roleIndex, names.length));
  const words = roleIndexes.map((roleIndex) => names[roleIndex] ?? '').join(', ');
  return markup`${marks}<span class="hidden">${words}: </span>`;
}

/** `Both` or `All`. */
export function everyRole(roleCount: number): string {
  return roleCount === 2 ? 'Both' : 'All';
}
