import { commonKind, entriesAs } from '../categories/common-kind.js';
import { kindNamed } from '../categories/index.js';
import { wordedAlike, wordedEqually } from '../categories/worded-alike.js';
import { titleOf } from '../categories/standard.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Category, Entry } from '../model/role.js';
import { align } from './align.js';
import type { Alignment } from './alignment.js';
import type { CompareOptions } from './compare-options.js';
import type { Group } from './group.js';
import { inRowOrder } from './row-order.js';
import { countsOf, rowOf } from './rows.js';
import { type Alike, categorySimilarity, type PairShares, pairShares } from './similarity.js';

export interface CategoryResult {
  readonly category: ComparedCategory;
  readonly shares: PairShares;
}

/** How it is compared. */
interface Manner extends Pick<CompareOptions, 'match'> {
  /** Whether the roles are levels of one role. */
  readonly isLadder: boolean;
}

/**
 * One category of all roles, row by row.
 * @param stated what each role states of it; null where it states nothing
 * @param roles what tells the roles apart
 */
export function compareCategory(
  id: string,
  stated: readonly (Category | null)[],
  roles: readonly string[],
  { match, isLadder }: Manner,
): CategoryResult {
  const kind = kindNamed(commonKind(stated));
  const lists = stated.map((category) => (category ? entriesAs(category, kind.kind) : []));
  const isStated = stated.map((category) => category !== null);
  const tiers = kind.tiers.filter(({ by }) => match !== 'exact' || by !== 'wording');
  const groups = align(lists, tiers, roles, id).map((alignment) => groupOf(alignment, lists));
  const rows = inRowOrder(groups.map((group) => ({ group, row: rowOf(group, kind, isLadder) }))).map(({ row }) => row);
  const shares = pairShares(groups, isStated, kind, isLadder ? rungsAlike(match) : undefined);
  const counts = countsOf(rows, stated.length);
  const similarity = categorySimilarity(shares);
  return { category: { id, title: titleOf(id), kind: kind.kind, stated: isStated, similarity, counts, rows }, shares };
}

/** Another role may put one thing in its own words; a level that does asks for something else, the more so the less alike they are. */
function rungsAlike(match: CompareOptions['match']): Alike {
  return match === 'exact' ? wordedEqually : wordedAlike;
}

function groupOf({ places, match }: Alignment, lists: readonly (readonly Entry[])[]): Group {
  return { places, match, entries: places.map((place, role) => (place === null ? null : (lists[role]?.[place] ?? null))) };
}
