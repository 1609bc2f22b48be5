import { categoryKind } from '../categories/index.js';
import { openRolesIn } from '../categories/open-roles.js';
import type { GapContext } from '../categories/kind.js';
import type { ComparedCategory, Comparison, Row } from '../model/comparison.js';
import type { Gap, GapItem, GapPart } from '../model/gap.js';
import type { AllOccupations } from '../model/occupations.js';
import type { Role } from '../model/role.js';
import type { CompareOptions } from './compare-options.js';
import { compareRoles, toComparedRole } from './compare-roles.js';
import { priorityOf, weighedPart } from './gap-weight.js';
import { areLevelsOfOneRole } from './identity-keys.js';

export interface GapOptions extends CompareOptions {
  /** What is known of all occupations together. Without it, nothing counts as what nearly every occupation asks for. */
  readonly all?: AllOccupations | null;
}

/**
 * Returns what somebody who moves from one role to another keeps, raises, learns and leaves behind.
 * @throws UserError for a chosen category that neither role states and that is not a standard one.
 */
export function gapBetween(from: Role, to: Role, { all = null, ...options }: GapOptions = {}): Gap {
  const comparison = compareRoles([from, to], options);
  const rows = comparison.categories.flatMap((category) => {
    const openRoles = openRolesIn(category, categoryKind(category.kind));
    return category.rows.map((row) => ({ category, row, isOpen: openRoles(row) }));
  });
  const ladder = ladderBetween(from, to);
  const placed = rows.filter(isComparable).map(({ category, row }) => ({ category, row, part: partOf(category, row, { ladder, all }) }));
  const itemsOf = (part: GapPart): GapItem[] =>
    placed.filter((each) => each.part === part).map(({ category, row }) => toItem(category, row, part));
  return {
    schemaVersion: 1,
    kind: 'gap',
    from: toComparedRole(from),
    to: toComparedRole(to),
    similarity: comparison.similarity,
    keep: itemsOf('keep'),
    raise: itemsOf('raise').sort(byPriority),
    learn: itemsOf('learn').sort(byNeed),
    duties: itemsOf('duties').sort(byNeed),
    minor: itemsOf('minor').sort(byPriority),
    common: itemsOf('common').sort(byPriority),
    leave: itemsOf('leave'),
    steps: itemsOf('steps'),
    pay: itemsOf('pay'),
    part: itemsOf('part').sort(byNeed),
    notStated: notStated(comparison, rows),
  };
}

interface OpenRow {
  readonly category: ComparedCategory;
  readonly row: Row;
  /** For each role, whether it leaves open whether it has what the row states. */
  readonly isOpen: readonly boolean[];
}

/** Whether both roles say something about a row: by stating the category or attribute, or by what they state elsewhere. */
function isComparable({ isOpen }: OpenRow): boolean {
  return !isOpen.some(Boolean);
}

function ladderBetween(from: Role, to: Role): GapContext['ladder'] {
  if (!areLevelsOfOneRole(from, to)) return null;
  return levelIndex(from) < levelIndex(to) ? 'up' : 'down';
}

/** The index of the role's level, from 0; -1 for the role itself. */
function levelIndex({ level, levels }: Role): number {
  return levels.findIndex((id) => id === level);
}

/** What a gap knows besides its rows. */
interface Knowledge extends Pick<GapContext, 'ladder'> {
  readonly all: AllOccupations | null;
}

/** Each criterion of a company's own ladder is there on purpose. */
function partOf({ id, kind }: ComparedCategory, row: Row, { ladder, all }: Knowledge): GapPart | null {
  const part = categoryKind(kind).gapPart(row, { category: id, ladder });
  return weighedPart(part, id, row, ladder === null ? all : null);
}

const partsWithPriority: ReadonlySet<GapPart> = new Set(['raise', 'learn', 'duties', 'minor', 'common']);

function toItem(category: ComparedCategory, row: Row, part: GapPart): GapItem {
  const { label, cells, match, delta } = row;
  const [from = null, to = null] = cells;
  const priority = partsWithPriority.has(part) ? priorityOf(category, row) : null;
  return { category: category.id, label, text: (to ?? from)?.text ?? '', from, to, match, delta, priority };
}

function byPriority(left: GapItem, right: GapItem): number {
  return (right.priority ?? 0) - (left.priority ?? 0) || (left.text < right.text ? -1 : 1);
}

/** An item that states no need comes between those that do. */
const needOrder = ['required', undefined, 'preferred'];

function byNeed(left: GapItem, right: GapItem): number {
  return needOrder.indexOf(left.to?.need) - needOrder.indexOf(right.to?.need) || (right.priority ?? 0) - (left.priority ?? 0);
}

/** Returns what the second role requires while the first does not state the category, or the attribute. */
function notStated({ categories }: Comparison, rows: readonly OpenRow[]): Gap['notStated'] {
  return categories.flatMap(({ id, kind, title }) => {
    if (!categoryKind(kind).isRequirement(id)) return [];
    const unknown = rows
      .filter(({ category, row, isOpen }) => category.id === id && isOpen[0] && row.cells[1])
      .filter(({ row }) => row.cells[1]?.text !== 'none');
    const items = unknown.map(({ category, row }) => toItem(category, row, 'learn'));
    return items.length === 0 ? [] : [{ category: id, title, items }];
  });
}
