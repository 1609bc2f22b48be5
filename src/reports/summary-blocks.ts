import type { ComparedCategory, Comparison } from '../model/comparison.js';
import type { Block, PayChart } from '../model/report.js';
import { payChartsOf, missingText } from './category-block.js';

/** So many highlights leave room for the rest on a screen of 24 lines. */
const fewHighlights = 3;

/** The most telling highlights, a line for each category, and pay as a picture. */
export function summaryBlocks({ categories, roles, highlights }: Comparison): Block[] {
  const titles = roles.map(({ title }) => title);
  const lines = withoutDescription(categories).map((category) => ({
    title: category.title,
    similarity: category.similarity,
    aside: missingText(category, roles),
    counts: category.counts,
    partly: category.rows.filter(({ status }) => status === 'only').length,
  }));
  const charts = categories.flatMap((category) => payChartsOf(category, roles).map((chart) => named(chart, category)));
  return [
    ...(highlights.length === 0 ? [] : [{ type: 'bullets' as const, items: highlights.slice(0, fewHighlights) }]),
    { type: 'overview', roles: titles, categories: lines },
    ...(charts.length === 0 ? [] : [{ type: 'pay' as const, charts }, ...payNotes(charts)]),
  ];
}

/** What every role is described by differs always; it has a line only where a role lacks it, or nothing else is to be said. */
function withoutDescription(categories: Comparison['categories']): Comparison['categories'] {
  const telling = categories.filter(({ id, stated }) => id !== 'summary' || !stated.every(Boolean));
  return telling.length === 0 ? categories : telling;
}

/** What a category of the roles' own has figures of is not taken for pay. */
function named(chart: PayChart, { id, title }: ComparedCategory): PayChart {
  return id === 'pay' ? chart : { ...chart, unit: `${title}, ${chart.unit}` };
}

/** Whose pay it is, where it is not the roles' own. */
function payNotes(charts: readonly PayChart[]): Block[] {
  const notes = charts.flatMap(({ ranges }) => ranges.flatMap(({ title, note }) => (note === null ? [] : [`of ${title}: ${note}`])));
  return notes.length === 0 ? [] : [{ type: 'paragraph', text: [{ text: `Pay ${notes.join('; ')}.`, tone: 'muted' }] }];
}
