import { categoryKind, commonKind, entriesAs } from '../categories/index.js';
import { isNameList } from '../categories/name-lists.js';
import { sortByHeading } from '../categories/row-heading.js';
import type { EntryLists } from '../categories/tier.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { RoleContext } from '../categories/tier.js';
import type { Category } from '../model/role.js';
import { type AlignedGroup, align } from './align.js';
import type { Alignment } from './alignment-builder.js';
import type { CompareOptions } from './compare-options.js';
import { withEvidence } from './evidence.js';
import type { NamedStatements } from './named-statements.js';
import type { SourcesByRole } from '../categories/rating-margin.js';
import { countRows, toRow } from './rows.js';
import { sortRows } from './sort-rows.js';
import { type PairSimilarities, pairSimilarities } from './similarity.js';
import { tiersOf } from './tiers-of.js';

/** One category of all roles, or several of their own that are compared as one. */
export interface CategoryToCompare {
  readonly id: string;
  readonly title: string;
  /** The ids by which the role files state it; more than one if headings are joined. */
  readonly headings: readonly string[];
  /** For each role, what it states; null if it states nothing. */
  readonly stated: readonly (Category | null)[];
}

export interface CategoryResult {
  readonly category: Omit<ComparedCategory, 'similarity'>;
  readonly similarities: PairSimilarities;
}

interface CategoryOptions extends Pick<CompareOptions, 'match'> {
  /** Whether the roles are levels of one role. */
  readonly isLadder: boolean;
  /** For each role, what it names in all of its categories; null if that shall not count. */
  readonly named: readonly NamedStatements[] | null;
  readonly contexts: readonly RoleContext[];
  readonly sources: SourcesByRole;
}

/**
 * Compares one category of all roles.
 * @param roles a key for each role, which breaks ties between equal entries
 */
export function compareCategory(
  { id, title, headings, stated }: CategoryToCompare,
  roles: readonly string[],
  { match = 'wording', isLadder, named, contexts, sources }: CategoryOptions,
): CategoryResult {
  const kind = categoryKind(commonKind(stated));
  const lists = stated.map((category) => (category ? entriesAs(category, kind.name) : []));
  const isStated = stated.map((category) => category !== null);
  // Names are judged as such, whatever the other heading.
  const listName = headings.find(isNameList) ?? id;
  const groups = align(lists, tiersOf(kind, match), roles, listName, contexts).map((alignment) => withEntries(alignment, lists));
  const judged = named === null ? groups : groups.map((group) => withEvidence(group, listName, named));
  const aligned = judged.map((group) => ({ group, row: toRow(group, { category: id, kind, isLadder, sources }) }));
  const sorted = sortRows(aligned).map(({ row }) => row);
  const rows = headings.length > 1 ? sortByHeading(sorted) : sorted;
  const similarities = pairSimilarities(
    aligned,
    isStated,
    kind,
    match,
    contexts.map(({ language }) => language),
  );
  const counts = countRows(rows, isStated, kind);
  return { category: { id, title, kind: kind.name, stated: isStated, counts, rows }, similarities };
}

function withEntries({ indices, match }: Alignment, lists: EntryLists): AlignedGroup {
  return { indices, match, entries: indices.map((index, role) => (index === null ? null : (lists[role]?.[index] ?? null))) };
}
