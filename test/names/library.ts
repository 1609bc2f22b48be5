import { buildNameIndex, type NamedRole, type NameIndex, openNameIndex } from '../../src/names/index.js';

/** A role of a library that is made up: people in thousands, and other names by kind. */
export function role(
  title: string,
  { id = idOf(title), aliases = [], people = null, isWhole = true, ...names }: RoleOptions = {},
): NamedRole {
  const otherNames = (['occupation', 'reported', 'alternate'] as const).flatMap((kind) =>
    (names[kind] ?? []).map((name) => ({ name, kind })),
  );
  const codes = { 'onet-soc': { code: '11-1111.00', match: 'exact' as const } };
  return { id, title, codes, aliases, otherNames, employment: people === null ? null : people * 1000, isWhole };
}

interface RoleOptions {
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly people?: number | null;
  readonly isWhole?: boolean;
  readonly occupation?: readonly string[];
  readonly reported?: readonly string[];
  readonly alternate?: readonly string[];
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

export function open(roles: readonly NamedRole[]): NameIndex {
  const index = openNameIndex(Buffer.concat(buildNameIndex(roles)));
  if (!index) throw new Error('the index cannot be read');
  return index;
}

/** The id of the role that is found, with how; null if there is none. */
export function foundBy(index: NameIndex, typed: string): string | null {
  const [first] = index.find(typed, 1);
  return first ? `${first.id} by ${first.by}` : null;
}

export function idsOf(candidates: readonly { readonly id: string }[]): string[] {
  return candidates.map(({ id }) => id);
}

export const library: readonly NamedRole[] = [
  role('Baker', { people: 200, occupation: ['Bakers'], reported: ['Pastry Baker', 'Bread Baker'], alternate: ['Oven Worker'] }),
  role('Pastry Chef', { people: 20, isWhole: false, aliases: ['pâtissier'] }),
  role('Ship Captain', {
    people: 40,
    occupation: ['Captains, Mates, and Pilots of Water Vessels'],
    reported: ['Captain', 'Ferry Captain (FC)'],
  }),
  role('Fire Captain', { people: 80, alternate: ['Captain', 'Battalion Chief'] }),
  role('Children’s Nurse', { id: 'childrens-nurse', people: 30, aliases: ['pediatric nurse', 'peds RN'] }),
  role('Ward Nurse', {
    people: 3000,
    aliases: ['WN', 'hospital nurse'],
    reported: ['Nurse'],
    alternate: ['OR Nurse (Operating Room Nurse)'],
  }),
  role('Night Nurse', { people: 10, isWhole: false }),
  role('School Nurse', { people: 60 }),
  role('Nurse Teacher', { people: 5, alternate: ['Nursing Instructor'] }),
  role('Flight Nurse', { people: 2 }),
  role('Fleet Manager', { people: 90, aliases: ['transport manager'], reported: ['Logistics Director'] }),
  role('Human Resources Manager', { people: 200, alternate: ['Personnel Director'] }),
  role('Laboratory Technician', { people: 300, alternate: ['Specimen Processor'] }),
  role('Bartender', { people: 700, aliases: ['barman'] }),
  role('Full Stack Developer', { people: 150, aliases: ['full-stack engineer'] }),
  role('Driving Examiner', { people: 9 }),
  role('Coach Driver', { people: 160, aliases: ['charabanc driver'] }),
  role('Color Chemist', { people: 7, alternate: ['Dye Maker'] }),
  role('Bricklayer', { people: 60, aliases: ['brickie'] }),
  role('Gentleman of the Road', { people: 1 }),
  role('Executive Assistant', { people: 480 }),
  role('Gardeners, All Other', { id: 'other-gardeners', people: 900, reported: ['Digger'] }),
  role('Grave Digger', { people: 3, alternate: ['Digger'] }),
];
