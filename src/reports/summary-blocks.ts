import type { ComparedCategory, Comparison } from '../model/comparison.js';
import type { Block, PayChart } from '../model/report.js';
import { missingText, payChartsOf } from './category-block.js';

/** The first highlights, a line for each category, and charts of pay. */
export function summaryBlocks({ categories, roles, highlights }: Comparison): Block[] {
  const lines = withoutTrivialSummary(categories).map((category) => ({
    title: category.title,
    similarity: category.similarity,
    aside: missingText(category, roles),
    counts: category.counts,
    partly: category.rows.filter(({ status }) => status === 'only').length,
  }));
  const charts = categories.flatMap((category) => payChartsOf(category, roles).map((chart) => withCategoryTitle(chart, category)));
  return [
    ...(highlights.length === 0 ? [] : [{ type: 'bullets' as const, items: highlights.slice(0, maxHighlights) }]),
    { type: 'overview', roles: roles.map(({ title }) => title), categories: lines },
    ...(charts.length === 0 ? [] : [{ type: 'pay' as const, charts }, ...payNotes(charts)]),
  ];
}

/** Leaves room for the rest on a screen of 24 lines. */
const maxHighlights = 3;

/** Leaves out the summary texts, which always differ, unless a role has none or there is no other category. */
function withoutTrivialSummary(categories: Comparison['categories']): Comparison['categories'] {
  const rest = categories.filter(({ id, stated }) => id !== 'summary' || !stated.every(Boolean));
  return rest.length === 0 ? categories : rest;
}

/** Adds the category's title to the unit, so that a bonus is not taken for pay. */
function withCategoryTitle(chart: PayChart, { id, title }: ComparedCategory): PayChart {
  return id === 'pay' ? chart : { ...chart, unit: `${title}, ${chart.unit}` };
}

/** Says which occupation the pay is of, if it is not the role's own. */
function payNotes(charts: readonly PayChart[]): Block[] {
  const notes = charts.flatMap(({ ranges }) => ranges.flatMap(({ title, note }) => (note === null ? [] : [`of ${title}: ${note}`])));
  return notes.length === 0 ? [] : [{ type: 'paragraph', text: [{ text: `Pay ${notes.join('; ')}.`, tone: 'muted' }] }];
}
