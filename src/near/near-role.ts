import type { AttributeCell, Entry, ItemCell, Role } from '../model/role.js';
import type { NearRole, RatedName } from './role.js';

/** A role as the search for near ones reads it. Its id names the level too: `backend@senior`. */
export function toNearRole(role: Role): NearRole {
  const items = (category: string): ItemCell[] => entriesOf(role, category).map(({ cell }) => cell);
  const preparation = preparationOf(role);
  return {
    id: role.level === null ? role.id : `${role.id}@${role.level}`,
    title: role.title,
    aliases: role.aliases,
    summary: items('summary')
      .map(({ text }) => text)
      .join(' '),
    duties: items('duties').map(({ text }) => text),
    skills: items('skills').map(toRated),
    knowledge: items('knowledge').map(toRated),
    technologies: items('technologies').map(({ text }) => text),
    interests: items('interests').map(toRated),
    ...preparation,
  };
}

function entriesOf(role: Role, category: string): readonly Entry[] {
  return role.categories.find(({ id }) => id === category)?.entries ?? [];
}

/** Levels in words are not O*NET's, and are left out. */
function toRated({ text, importance, level }: ItemCell): RatedName {
  return { name: text, ...(importance !== undefined && { importance }), ...(typeof level === 'number' && { level }) };
}

function preparationOf(role: Role): { education?: number; jobZone?: number } {
  const requirement = (label: string): AttributeCell | undefined =>
    entriesOf(role, 'requirements').find((entry) => entry.label === label)?.cell;
  const rung = requirement('education, minimum')?.rank;
  const zone = requirement('job zone')?.value;
  return {
    ...(rung !== undefined && { education: rung }),
    ...(typeof zone === 'number' && { jobZone: zone }),
  };
}
