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
 * A role's own before official ones; of these, what is in demand, then what is hot, each if it is typical of the group or, in demand, not used everywhere, then what is in demand everywhere, then
 * other products, and kinds of software last.
 */
function rankOf(cell: Cell, use: GroupUse | null): number {
  const { text, source, note = '' } = cell;
  if (source !== 'onet') return 5;
  if (isKind.test(text)) return 0;
  const isTypical = use === null || (use.count > 1 && use.weight > leastTypical);
  if (isInDemand(cell)) return isTypical || use.share < everywhere ? 4 : 2;
  return isTypical && note.includes('hot') ? 3 : 1;
}

/** `Web browsers`, `Appointment scheduling software`, `Student information systems (SIS)`. */
const isKind = /\b(?:software|systems|programs|tools|applications|browsers)(?: \([A-Z]+\))?$/;

/** Whether employers ask for it in this occupation; a role's own technologies are those that it asks for. */
export function isInDemand({ source, note = '' }: Pick<Cell, 'source' | 'note'>): boolean {
  return source !== 'onet' || note.includes('in demand');
}

/** What more occupations use tells little, even if they ask for it. */
const everywhere = 0.25;

/** What is hardly more common in a group than elsewhere is so by chance. */
const leastTypical = 0.5;

interface GroupUse {
  /** How many occupations of the group use it. */
  readonly count: number;
  /** The count times the logarithm of how much more common it is there than in all occupations. */
  readonly weight: number;
  /** The share of all occupations that use it, 0 to 1. */
  readonly share: number;
}

function useIn(group: string, name: string, { groups, technologies }: AllOccupations): GroupUse {
  const used = technologies[name] ?? {};
  const [count, inAll] = [used[group] ?? 0, sum(used)];
  const share = inAll / sum(groups);
  return { count, share, weight: count === 0 ? 0 : count * Math.log(count / (groups[group] ?? 1) / share) };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
