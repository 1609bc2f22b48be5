import { categoryKind } from '../categories/index.js';
import type { ComparedCategory, Comparison } from '../model/comparison.js';
import type { ComparisonBlock, PayChart } from '../model/report.js';
import { comparedRows } from './compared-rows.js';
import type { ComparisonView } from './comparison-view.js';
import { sortByImportance } from './sort-by-importance.js';

/** One category as it is shown: its rows in their order, and pay as it can be drawn. */
export function categoryBlock(whole: ComparedCategory, { roles }: Comparison, view: ComparisonView): ComparisonBlock {
  const { statuses, sort = 'importance' } = view;
  const category = sort === 'importance' ? sortByImportance(whole) : whole;
  const missing = missingText(category, roles);
  const measured = category.similarity === null ? [] : [`similarity ${category.similarity.toFixed(2)}`];
  const shown = statuses ? { ...category, rows: category.rows.filter(({ status }) => statuses.includes(status)) } : category;
  return {
    type: 'comparison',
    title: category.title,
    similarity: category.similarity,
    aside: [...measured, ...(missing === '' ? [] : [missing])].join(', '),
    counts: category.counts,
    roles: roles.map(({ title }) => title),
    isProse: categoryKind(category.kind).isProse,
    ...comparedRows(shown, roles, view),
    charts: payChartsOf(shown, roles),
  };
}

/** Who states nothing of a category; empty where all state something. */
export function missingText({ stated }: ComparedCategory, roles: Comparison['roles']): string {
  const missing = roles.flatMap(({ title }, place) => (stated[place] ? [] : [title]));
  return missing.length === 0 ? '' : `not stated by ${missing.join(', ')}`;
}

/** What its kind can draw of a category; nothing of most. */
export function payChartsOf({ kind, rows }: ComparedCategory, roles: Comparison['roles']): PayChart[] {
  return categoryKind(kind).charts(
    roles.map(({ title, codes }, place) => ({ title, codes, cells: rows.flatMap(({ cells }) => cells[place] ?? []) })),
  );
}
