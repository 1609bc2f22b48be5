import type { Matrix } from '../model/neighbors.js';
import type { MatrixBlock } from '../model/blocks/tables.js';
import type { Hint, Records, Report } from '../model/report.js';
import { relatedFrom } from '../model/similarity-bands.js';
import { averageLinkage } from './average-linkage.js';
import { withDistinctTitles } from './distinct-titles.js';
import { quoteForShell } from './quote-for-shell.js';

/**
 * The scores of all pairs of roles, as a heat map in which the nearest are beside each other.
 * @param fields the field of each role in words; null if it is not known
 * @param leftOut how many roles of the field or the tag are left out, because of them only name and pay are known
 */
export function matrixReport(matrix: Matrix, fields: readonly (string | null)[], leftOut = 0): Report {
  const { roles, scores } = matrix;
  const { order, groupSizes } = averageLinkage(
    scores.map((row) => row.map((score) => score ?? 0)),
    relatedFrom,
  );
  const titled = withDistinctTitles(roles);
  const isLarge = roles.length > mostWithFigures;
  const block: MatrixBlock = {
    type: 'matrix',
    titles: order.map((index) => titled[index]?.title ?? ''),
    scores: order.map((row) => order.map((column) => scores[row]?.[column] ?? null)),
    groups: groupsOf(order, groupSizes, fields, isLarge),
    hasFigures: !isLarge,
  };
  return {
    data: matrix,
    blocks: [
      {
        type: 'title',
        text: `${roles.length} ${roles.length === 1 ? 'role' : 'roles'}, similar ones next to each other`,
        question: null,
        roles: [],
        meter: null,
        aside: `1 is identical, 0 no closer than chance${leftOutText(leftOut)}`,
      },
      block,
      {
        type: 'hints',
        items: hintsOf(
          nearestPair(scores).map((index) => roles[index]?.id ?? ''),
          isLarge,
        ),
      },
    ],
    records: () => matrixRecords(matrix),
  };
}

function leftOutText(count: number): string {
  return count === 0 ? '' : `; ${count} more ${count === 1 ? 'is' : 'are'} known by name and pay alone`;
}

/** More figures than that nobody reads. */
const mostWithFigures = 16;

/** Where each group begins, with the commonest fields of its roles. Groups of one role that follow each other are near none. */
function groupsOf(
  order: readonly number[],
  groupSizes: readonly number[],
  fields: readonly (string | null)[],
  isLarge: boolean,
): MatrixBlock['groups'] {
  const hasLabels = isLarge && new Set(fields).size > 1;
  let start = 0;
  return groupSizes.flatMap((size, index) => {
    const [from, isAlone] = [start, size === 1];
    start += size;
    if (isAlone && groupSizes[index - 1] === 1) return [];
    const label = isAlone ? 'not close to any other' : commonest(order.slice(from, start).map((role) => fields[role] ?? null)).join(', ');
    return [{ start: from, label: hasLabels ? label : '' }];
  });
}

/** At most two fields, each of a third of the roles or more. */
function commonest(fields: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const field of fields) if (field !== null) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 3 >= fields.length)
    .sort((a, b) => b[1] - a[1])
    .map(([field]) => field)
    .slice(0, 2);
}

/** The places of the two roles that are most alike; none if there are not two. */
function nearestPair(scores: Matrix['scores']): number[] {
  const pairs = scores.flatMap((row, right) => row.slice(0, right).map((score, left) => ({ places: [left, right], score: score ?? 0 })));
  const [first, ...others] = pairs;
  return first ? others.reduce((nearest, pair) => (pair.score > nearest.score ? pair : nearest), first).places : [];
}

function hintsOf([first, second]: readonly string[], isLarge: boolean): Hint[] {
  if (first === undefined || second === undefined) return [];
  return [
    ...(isLarge ? [{ purpose: 'Figures', command: '--format csv' }] : []),
    { purpose: 'Side by side', command: `compare ${quoteForShell(first)} ${quoteForShell(second)}` },
    { purpose: isLarge ? 'As a page with both' : 'As a page', command: '--open' },
  ];
}

function matrixRecords({ roles, scores }: Matrix): Records {
  const ids = roles.map(({ id }) => id);
  return { columns: ['role', ...ids], rows: scores.map((row, index) => [ids[index] ?? '', ...row]) };
}
