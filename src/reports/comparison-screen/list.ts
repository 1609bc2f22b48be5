import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Span, Text } from '../../model/text.js';
import type { Cell } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import type { SharedName, SharedPart } from '../../model/screen/groups.js';
import type { RowLimits } from '../../model/screen/limits.js';
import { emptyItem, itemName, itemText, notStated } from './item-text.js';
import type { ScreenContext } from './screen-context.js';
import { isOnSteps, stepParts } from './steps.js';
import { identifiedFirst, tellingRows } from './telling-items.js';
import { line } from '../role-screen/section.js';
import { isDifferent, isShared, statingRoles } from '../row-counts.js';

/** What all share, what some share, how far apart steps of a scale of words are, and what each role alone has. */
export function listParts(category: ComparedCategory, context: ScreenContext, rowLimits = context.amounts.items): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const steps = category.rows.filter((row) => isOnSteps(row, kind));
  const rest = steps.length === 0 ? category : { ...category, rows: category.rows.filter((row) => !steps.includes(row)) };
  const reworded = context.roles.length === 2 ? category.rows.filter(({ status }) => status === 'similar') : [];
  const shared = category.rows.filter((row) => !reworded.includes(row));
  const parts = [
    ...sharedParts(shared, kind, context),
    ...rewordedParts(reworded, kind, context),
    ...stepParts(farthestFirst(steps, kind), kind, context.amounts),
    ...ownParts(rest, kind, rowLimits),
  ];
  return parts.length === 0 && category.rows.some(isDifferent) ? [importanceAlone] : parts;
}

/** What two roles say in other words, each beside the other, so that a reader can judge whether it is the same. */
function rewordedParts(rows: readonly Row[], kind: CategoryKind, { amounts }: ScreenContext): ScreenPart[] {
  if (rows.length === 0) return [];
  const columns = [0, 1].map((role) => rows.map(({ cells }) => (cells[role] ? itemName(cells[role], kind) : emptyItem)));
  return [{ type: 'columns', columns, hasMarks: false, isReworded: true, rowLimits: amounts.items }];
}

const importanceAlone: ScreenPart = { type: 'lines', lines: [line([{ text: 'in importance alone', tone: 'muted' }])] };

/** A part for what all share, and one for each group of roles that share what the others do not have. */
export function sharedParts(
  rows: readonly Row[],
  kind: CategoryKind,
  { roles, amounts }: Pick<ScreenContext, 'roles' | 'amounts'>,
): SharedPart[] {
  const shared = identifiedFirst(rows.filter(isShared)).sort((a, b) => Number(a.status === 'similar') - Number(b.status === 'similar'));
  const groups = [...new Set(shared.map(keyOf))].map((key) => shared.filter((row) => keyOf(row) === key));
  return groups
    .sort((a, b) => statingRoles(b[0]?.cells ?? []).length - statingRoles(a[0]?.cells ?? []).length || b.length - a.length)
    .slice(0, mostGroups)
    .map((group): SharedPart => {
      const stating = statingRoles(group[0]?.cells ?? []);
      return {
        type: 'shared',
        roles: stating.length === roles.length ? null : stating,
        names: group.map((row) => sharedName(row, kind)),
        rest: null,
        most: amounts.sharedNames,
      };
    });
}

/** Rows of one key are stated by the same roles. */
function keyOf({ cells }: Row): string {
  return statingRoles(cells).join(' ');
}

const mostGroups = 2;

/** As the first role writes it; with its level, if that is the same. */
export function sharedName({ status, cells }: Row, kind: CategoryKind): SharedName {
  const [first] = cells.flatMap((cell) => cell ?? []);
  return {
    text: first ? (status === 'same' && typeof first.level === 'string' ? itemText : itemName)(first, kind) : emptyItem,
    isReworded: status === 'similar',
  };
}

function farthestFirst(rows: readonly Row[], kind: CategoryKind): Row[] {
  return rows.toSorted((a, b) => kind.differenceSize(b) - kind.differenceSize(a));
}

const mostPairs = 2;

/** A difference in importance alone is counted, and told by the report. */
function isTold(row: Row): boolean {
  return isDifferent(row) && !(row.delta?.changed?.length === 1 && row.delta.changed[0] === 'importance');
}

/** A step of a scale of words says much in few words; numbers and needs only where they differ. */
export function ownText(cell: Cell, kind: CategoryKind): Span[] {
  return typeof cell.level === 'string' ? itemText(cell, kind) : itemName(cell, kind);
}

/** A column for each role: first what it states otherwise than the others, in one row each, then what it alone states. */
function ownParts(category: ComparedCategory, kind: CategoryKind, rowLimits: RowLimits): ScreenPart[] {
  const differing = identifiedFirst(category.rows.filter(isTold)).slice(0, mostPairs);
  const columns = category.stated.map((isStated, role): Text[] => {
    if (!isStated) return [notStated];
    const textsOf = (rows: readonly Row[], toText: (cell: Cell, kind: CategoryKind) => Text): Text[] =>
      rows.map(({ cells }) => (cells[role] ? toText(cells[role], kind) : notStated));
    return [...textsOf(differing, itemText), ...textsOf(tellingRows(category, role), ownText)];
  });
  return columns.every((items) => items.length === 0) ? [] : [{ type: 'columns', columns, hasMarks: true, rowLimits }];
}
