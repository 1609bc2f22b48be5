import { plural } from '../plural.js';
import { capitalize } from '../english.js';

/** A role as sentences name it. */
export interface RoleName {
  readonly title: string;
  /** Its title within a sentence: in the plural if it has one, else as it is. Different for each role. */
  readonly name: string;
  readonly isPlural: boolean;
}

interface TitledRole {
  readonly id: string;
  readonly title: string;
  readonly level: string | null;
}

/** `product managers`, or `bakers at senior` if two roles have one title. A title without a plural stays as it is: `Engineer II`. */
export function roleNames(roles: readonly TitledRole[]): RoleName[] {
  return roles.map((role, index) => {
    const many = plural(role.title);
    return { title: role.title, name: `${many ?? role.title}${distinction(role, index, roles)}`, isPlural: many !== null };
  });
}

/** What tells apart roles of one title: the level, else the id, else the place in the comparison. Empty if no other role has the title. */
function distinction(role: TitledRole, index: number, roles: readonly TitledRole[]): string {
  const namesakes = roles.filter(({ title }) => title.toLowerCase() === role.title.toLowerCase());
  if (namesakes.length === 1) return '';
  const isUnique = (key: (role: TitledRole) => string | null): boolean => new Set(namesakes.map(key)).size === namesakes.length;
  if (role.level !== null && isUnique(({ level }) => level)) return ` at ${role.level}`;
  if (isUnique(({ id }) => id)) return ` (${role.id})`;
  return ` (${index + 1})`;
}

/** `Bakers earn`, `Engineer II earns`: the name at the beginning of a sentence, with a regular verb. */
export function subject(role: RoleName | undefined, verb: string): string {
  return `${capitalize(role?.name ?? '')} ${conjugated(role, verb)}`;
}

/** `bakers earn`, `Engineer II earns`. */
export function clause(role: RoleName | undefined, verb: string): string {
  return `${role?.name ?? ''} ${conjugated(role, verb)}`;
}

function conjugated(role: RoleName | undefined, verb: string): string {
  if (role?.isPlural) return verb;
  return verb === 'are' ? 'is' : verb === 'have' ? 'has' : `${verb}s`;
}
