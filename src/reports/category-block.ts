import { categoryKind } from '../categories/index.js';
import type { ComparedCategory, Comparison } from '../model/comparison.js';
import type { ComparisonBlock } from '../model/blocks/comparison.js';
import type { PayChart } from '../model/pay-chart.js';
import { comparedRows } from './compared-rows.js';
import type { ComparisonView } from './comparison-view.js';
import { rowCounts } from './row-counts.js';
import { sortByImportance } from './sort-by-importance.js';
import { type TellingContext, tellingOrder } from './telling-order.js';

/**
 * One category as the view asks for it: its rows filtered and sorted, and charts of its pay.
 * @param telling what orders its rows by how much they tell; null to keep their order
 */
export function categoryBlock(
  category: ComparedCategory,
  { roles }: Comparison,
  view: ComparisonView,
  telling: TellingContext | null = null,
): ComparisonBlock {
  const { statuses, sort = 'importance' } = view;
  const { title, kind, similarity, counts } = category;
  const sorted = sort === 'importance' ? sortByImportance(category) : category;
  const shown = statuses ? { ...sorted, rows: sorted.rows.filter(({ status }) => statuses.includes(status)) } : sorted;
  const similarityText = similarity === null ? [] : [`similarity ${similarity.toFixed(2)}`];
  // An answer for many roles leaves out which of them state a part: its marks say so.
  const missing = missingText(category, roles, telling === null || roles.length === 2);
  return {
    type: 'comparison',
    title,
    similarity,
    aside: [...similarityText, ...(missing === '' ? [] : [missing])].join(', '),
    missing,
    counts,
    rowCounts: rowCounts(shown),
    roles: roles.map((role) => role.title),
    isProse: categoryKind(kind).isProse,
    ...comparedRows(shown, telling === null ? shown.rows : tellingOrder(category, telling), roles, view),
    charts: payChartsOf(shown, roles),
    isExplained: view.isExplained ?? false,
  };
}

/** Which roles state nothing of a category, or of some attributes in it: `not stated by Baker`, `2 not stated by Chef`; empty if all state something of all. */
function missingText({ stated, counts }: ComparedCategory, roles: Comparison['roles'], hasParts: boolean): string {
  const missing = roles.flatMap(({ title }, index) => (stated[index] ? [] : [title]));
  const inPart = roles.flatMap(({ title }, index) =>
    hasParts && stated[index] && counts.notStated[index] ? [`${counts.notStated[index]} not stated by ${title}`] : [],
  );
  return [...(missing.length === 0 ? [] : [`not stated by ${missing.join(', ')}`]), ...inPart].join(', ');
}

/** Charts of the figures of a category; empty for most kinds. */
export function payChartsOf({ kind, rows }: ComparedCategory, roles: Comparison['roles']): PayChart[] {
  return categoryKind(kind).charts(
    roles.map(({ title, codes }, index) => ({ title, codes, cells: rows.flatMap(({ cells }) => cells[index] ?? []) })),
  );
}
