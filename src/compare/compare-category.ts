import { categoryKind, commonKind, entriesAs } from '../categories/index.js';
import { exactWordingSimilarity, wordingSimilarity } from '../categories/rewording.js';
import { categoryTitle } from '../categories/standard.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Category, Entry } from '../model/role.js';
import { type AlignedGroup, type Alignment, align } from './align.js';
import type { CompareOptions } from './compare-options.js';
import { countRows, sortRows, toRow } from './rows.js';
import { type PairShares, type WordingMeasure, categorySimilarity, pairShares } from './similarity.js';

export interface CategoryResult {
  readonly category: ComparedCategory;
  readonly shares: PairShares;
}

/** How it is compared. */
interface CategoryOptions extends Pick<CompareOptions, 'match'> {
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
  { match, isLadder }: CategoryOptions,
): CategoryResult {
  const kind = categoryKind(commonKind(stated));
  const lists = stated.map((category) => (category ? entriesAs(category, kind.kind) : []));
  const isStated = stated.map((category) => category !== null);
  const tiers = kind.tiers.filter(({ by }) => match !== 'exact' || by !== 'wording');
  const groups = align(lists, tiers, roles, id).map((alignment) => groupOf(alignment, lists));
  const rows = sortRows(groups.map((group) => ({ group, row: toRow(group, kind, isLadder) }))).map(({ row }) => row);
  const shares = pairShares(groups, isStated, kind, isLadder ? levelWording(match) : undefined);
  const counts = countRows(rows, stated.length);
  const similarity = categorySimilarity(shares);
  return { category: { id, title: categoryTitle(id), kind: kind.kind, stated: isStated, similarity, counts, rows }, shares };
}

/** Another role may put one thing in its own words; a level that does asks for something else, the more so the less alike they are. */
function levelWording(match: CompareOptions['match']): WordingMeasure {
  return match === 'exact' ? exactWordingSimilarity : wordingSimilarity;
}

function groupOf({ places, match }: Alignment, lists: readonly (readonly Entry[])[]): AlignedGroup {
  return { places, match, entries: places.map((place, role) => (place === null ? null : (lists[role]?.[place] ?? null))) };
}
