import type { AllOccupations } from '../../model/occupations.js';
import type { Cell, Entry, Role } from '../../model/role.js';

/**
 * The technologies of a role, the most telling first: those that employers ask for in this occupation more than elsewhere, and of these first what the
 * occupations of its group use and others do not.
 */
export function tellingTechnologies(entries: readonly Entry[], { codes }: Pick<Role, 'codes'>, all: AllOccupations | null): string[] {
  return entries
    .map((entry) => ({ name: entry.cell.text, ...technologyWeight(entry.cell, { codes }, all) }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight)
    .map(({ name }) => name);
}

/** How much a technology tells of a role: first by rank, then by weight, both the higher, the more. */
export function technologyWeight(cell: Cell, { codes }: Pick<Role, 'codes'>, all: AllOccupations | null): { rank: number; weight: number } {
  const use = all ? useIn(codes['onet-soc']?.code.slice(0, 2) ?? '', cell.text, all) : null;
  return { rank: rankOf(cell, use), weight: use?.weight ?? 0 };
}

/**
 * A role's own before official ones; of these, what is in demand, then what is hot, each if it is typical of the group, then what is in demand everywhere, then
 * other products, and kinds of software last.
 */
function rankOf({ text, source, note = '' }: Cell, use: GroupUse | null): number {
  if (source !== 'onet') return 5;
  if (isKind.test(text)) return 0;
  const isTypical = use === null || (use.count > 1 && use.weight > leastTypical);
  if (note.includes('in demand')) return isTypical ? 4 : 2;
  return isTypical && note.includes('hot') ? 3 : 1;
}

/** `Web browsers`, `Appointment scheduling software`, `Student information systems (SIS)`. */
const isKind = /\b(?:software|systems|programs|tools|applications|browsers)(?: \([A-Z]+\))?$/;

/** What is hardly more common in a group than elsewhere is so by chance. */
const leastTypical = 0.5;

interface GroupUse {
  /** How many occupations of the group use it. */
  readonly count: number;
  /** The count times the logarithm of how much more common it is there than in all occupations. */
  readonly weight: number;
}

function useIn(group: string, name: string, { groups, technologies }: AllOccupations): GroupUse {
  const used = technologies[name] ?? {};
  const [count, inAll] = [used[group] ?? 0, sum(used)];
  return { count, weight: count === 0 ? 0 : count * Math.log(count / (groups[group] ?? 1) / (inAll / sum(groups))) };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
