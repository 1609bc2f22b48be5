import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { RowCounts } from '../../model/blocks/comparison.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import type { ScreenSection } from '../../model/screen.js';
import { isSharedByAll, rowCounts } from '../row-counts.js';

// What the gutter says of the rows of a category. Each row is counted once.

/** Of two or three roles: `3 shared`, `2 differ`, `7 only ○`. What others do not state is no one's alone. */
export function listFacts(category: ComparedCategory): MarkedText[] {
  const { shared, different, only } = rowCounts(category);
  if (!isStatedBySeveral(category)) return [...(shared > 0 ? [`${shared} shared`] : []), ...aloneFacts(only, 'for')];
  return [...sharedFacts(shared, different, sum(only)), ...differFacts(different), ...aloneFacts(only, 'only')];
}

/** Of four to six roles: `5 shared`, `2 differ`, `65 of one alone`. */
export function groupFacts(category: ComparedCategory): MarkedText[] {
  const counts = rowCounts(category);
  const isOfOne = !isStatedBySeveral(category) && sum(counts.only) === category.rows.length;
  return isOfOne ? listFacts(category) : factsOfGroups(counts);
}

export function factsOfGroups({ shared, different, only }: RowCounts): string[] {
  const alone = sum(only);
  return [...sharedFacts(shared, different, alone), ...differFacts(different), ...(alone > 0 ? [`${alone} of one alone`] : [])];
}

/**
 * Of ratings: `18 shared`, `20 differ`, `2 only ○`, `3 only ●`; beside fewer lines, `5 only ○/●` or `25 not alike`. What only some of three roles share
 * differs, unless the others are not rated at all: `alike` has the rows that are about the same for all who are.
 */
export function ratingFacts({ rows, stated }: ComparedCategory, alike: readonly Row[]): Pick<ScreenSection, 'facts' | 'shorterFacts'> {
  const count = rows.filter((row) => isSharedByAll(row) || alike.includes(row)).length;
  const [shared, others] = [count > 0 ? `${count} shared` : 'none shared', rows.length - count];
  const { only } = rowCounts({ rows, stated });
  const differing = [shared, ...differFacts(others - sum(only))];
  return {
    facts: [...differing, ...aloneFacts(only, 'only')],
    shorterFacts: [
      [...differing, ...aloneTogether(only)],
      [shared, ...(others === 0 ? [] : [`${others} not alike`])],
    ],
  };
}

/** `5 only ○/●`: of any one role. */
function aloneTogether(only: RowCounts['only']): MarkedText[] {
  const roles = only.flatMap((count, role) => (count === 0 ? [] : [{ role }]));
  if (roles.length === 0) return [];
  return [[{ text: `${sum(only)} only ` }, ...roles.flatMap((role, index) => (index === 0 ? [role] : [{ text: '/' }, role]))]];
}

/** Attributes need no count if there is only one. */
export function attributeFacts(category: ComparedCategory): MarkedText[] {
  return category.rows.length < 2 || !isStatedBySeveral(category) ? [] : listFacts(category);
}

function isStatedBySeveral({ stated }: ComparedCategory): boolean {
  return stated.filter(Boolean).length > 1;
}

/** Where nothing is shared, this is said unless the roles at least state the same things differently. */
function sharedFacts(shared: number, different: number, alone: number): string[] {
  if (shared > 0) return [`${shared} shared`];
  return alone > 0 && different === 0 ? ['none shared'] : [];
}

function differFacts(count: number): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'differs' : 'differ'}`];
}

function aloneFacts(counts: RowCounts['only'], words: 'only' | 'for'): MarkedText[] {
  return counts.flatMap((count, role): MarkedText[] => (count === 0 ? [] : [[{ text: `${count} ${words} ` }, { role }]]));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
