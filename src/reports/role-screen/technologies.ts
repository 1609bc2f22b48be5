import type { AllOccupations } from '../../model/occupations.js';
import type { Cell, Entry, Role } from '../../model/role.js';

/**
 * The technologies of a role, the most telling first: its own, then those in demand, then hot ones, then the rest; and of those that employers ask
 * for, first what the occupations of its group use and others do not.
 */
export function tellingTechnologies(entries: readonly Entry[], { codes }: Pick<Role, 'codes'>, all: AllOccupations | null): string[] {
  return entries
    .map((entry) => ({ name: entry.cell.text, ...technologyWeight(entry.cell, { codes }, all) }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight)
    .map(({ name }) => name);
}

/** How much a technology tells of a role: first by rank, then by weight, both the higher, the more. */
export function technologyWeight(cell: Cell, { codes }: Pick<Role, 'codes'>, all: AllOccupations | null): { rank: number; weight: number } {
  const group = codes['onet-soc']?.code.slice(0, 2) ?? '';
  return { rank: rankOf(cell), weight: all ? weightIn(group, cell.text, all) : 0 };
}

function rankOf({ source, note = '' }: Cell): number {
  if (source !== 'onet') return 3;
  return note.includes('in demand') ? 2 : note.includes('hot') ? 1 : 0;
}

/** How many occupations of the group use it, times the logarithm of how much more common it is there than elsewhere. */
function weightIn(group: string, name: string, { groups, technologies }: AllOccupations): number {
  const used = technologies[name] ?? {};
  const [inGroup, inAll] = [used[group] ?? 0, sum(used)];
  return inGroup === 0 ? 0 : inGroup * Math.log(inGroup / (groups[group] ?? 1) / (inAll / sum(groups)));
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
