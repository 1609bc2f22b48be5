import { kinds, titleOf } from '../categories/index.js';
import type { Tier } from '../categories/kind.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Category, Entry, Kind } from '../model/role.js';
import { onetLevel } from '../categories/scale.js';
import { align } from './align.js';
import { inRowOrder } from './row-order.js';
import { countsOf, rowOf } from './rows.js';
import { categorySimilarity, type PairShares, pairShares } from './similarity.js';

export interface CategoryResult {
  readonly category: ComparedCategory;
  readonly shares: PairShares;
}

/**
 * One category of all roles, row by row.
 * @param stated what each role states of it; null where it states nothing
 * @param roles what tells the roles apart
 * @param choose the tiers to be used, of those of a kind
 * @param isLadder whether the roles are levels of one role
 */
export function compareCategory(
  id: string,
  stated: readonly (Category | null)[],
  roles: readonly string[],
  choose: (tiers: readonly Tier[]) => readonly Tier[],
  isLadder: boolean,
): CategoryResult {
  const kind = commonKind(stated);
  const lists = stated.map((category) => (category ? entriesAs(category, kind) : []));
  const isStated = stated.map((category) => category !== null);
  const groups = align(lists, choose(kinds[kind].tiers), roles, id);
  const rows = inRowOrder(groups.map((group) => ({ group, row: rowOf(group, kind, isLadder) }))).map(({ row }) => row);
  const shares = pairShares(groups, isStated, kind);
  const counts = countsOf(rows, stated.length);
  return { category: { id, title: titleOf(id), kind, stated: isStated, similarity: categorySimilarity(shares), counts, rows }, shares };
}

/** Where roles state a category of their own in different shapes, it is compared as a list. */
function commonKind(stated: readonly (Category | null)[]): Kind {
  const [kind = 'list', ...others] = new Set(stated.flatMap((category) => category?.kind ?? []));
  return others.length === 0 ? kind : 'list';
}

function entriesAs({ kind: own, entries }: Category, kind: Kind): readonly Entry[] {
  if (own === kind) return entries;
  return entries.map(({ label, cell }) => ({
    kind: 'list',
    label: null,
    cell: label === null ? cell : { ...cell, text: `${label}: ${cell.text}` },
    scale: onetLevel,
  }));
}
