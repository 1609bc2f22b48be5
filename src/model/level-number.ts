import { UserError } from './errors.js';

/** A level as people name it: by its id, or by the number in that. */
interface NumberedLevel {
  readonly id: string;
  readonly title: string | null;
}

/**
 * Finds the level that a number names: 3 is `L3`, `IC3` or `level-3-lead`, and `lead` if its title is `Level 3: Lead`.
 * @returns its place, from 0; −1 if the name is no whole number, or no level has it
 * @throws UserError if several levels have it
 */
export function levelOfNumber(roleId: string, levels: readonly NumberedLevel[], name: string): number {
  if (!/^\d{1,9}$/.test(name)) return -1;
  const found = levels.flatMap((level, place) => (numberOf(level) === Number(name) ? [place] : []));
  if (found.length > 1) {
    const ids = found.map((place) => levels[place]?.id ?? '');
    throw new UserError(`${roleId} has ${ids.length} levels with the number ${name}`, { hint: `Name one: ${ids.join(', ')}.` });
  }
  return found[0] ?? -1;
}

/** The number of a level: the only one in its id, or that at the start of its title. */
function numberOf({ id, title }: NumberedLevel): number | null {
  const inId = id.match(/\d+/g) ?? [];
  if (inId.length > 0) return inId.length === 1 ? Number(inId[0]) : null;
  const digits = /^\p{L}{0,10}[\s.-]?(\d+)(?![.\d])/u.exec(title ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
