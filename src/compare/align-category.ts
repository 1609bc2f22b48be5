import { categoryKind, commonKind, entriesAs } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import { isNameList } from '../categories/name-lists.js';
import type { EntryLists } from '../categories/tier.js';
import type { Delta } from '../model/comparison.js';
import type { Category } from '../model/role.js';
import { type AlignedGroup, align } from './align.js';
import type { Alignment } from './alignment-builder.js';
import type { ComparisonContext } from './comparison-context.js';
import { differenceIn } from './difference.js';
import { withEvidence } from './evidence.js';
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

/** Which entries of a category match, and how they differ: what its rows and its similarity are made from. */
export interface AlignedCategory extends CategoryToCompare {
  readonly kind: CategoryKind;
  readonly groups: readonly ComparedGroup[];
}

export interface ComparedGroup extends AlignedGroup {
  /** Null if nothing differs, and if only one role states it. */
  readonly delta: Delta | null;
}

/** Aligns the entries of one category of all roles, first by what they say, then by what a role states elsewhere that meets them. */
export function alignCategory(category: CategoryToCompare, context: ComparisonContext): AlignedCategory {
  const { id, headings, stated } = category;
  const { roleKeys, match, isLadder, named, contexts } = context;
  const kind = categoryKind(commonKind(stated));
  const lists = stated.map((each) => (each ? entriesAs(each, kind.name) : []));
  // Names are judged as such, whatever the other heading.
  const listName = headings.find(isNameList) ?? id;
  const groups = align(lists, tiersOf(kind, match), roleKeys, listName, contexts).map((alignment) => withEntries(alignment, lists));
  const judged = named === null ? groups : groups.map((group) => withEvidence(group, listName, named));
  const compared = judged.map((group): ComparedGroup => {
    const { indices, match: by, entries } = group;
    return { indices, match: by, entries, delta: differenceIn(group, kind, isLadder) };
  });
  return { ...category, kind, groups: compared };
}

function withEntries({ indices, match }: Alignment, lists: EntryLists): AlignedGroup {
  return { indices, match, entries: indices.map((index, role) => (index === null ? null : (lists[role]?.[index] ?? null))) };
}
