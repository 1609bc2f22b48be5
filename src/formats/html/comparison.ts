import type { ComparedRow, ComparisonBlock } from '../../model/report.js';
import { comparisonTable } from './comparison-table.js';
import { countsMarkup } from './counts.js';
import { markup, type Markup } from './markup.js';
import { payChart } from './pay-chart.js';
import { prose } from './prose.js';

/** A long text is no row to be counted. */
const none = { same: 0, similar: 0, different: 0, only: [] };

/** A category: what there is of it in a line, what can be drawn, and what each role says. */
export function comparison(block: ComparisonBlock): Markup {
  const { roles, counts, rows, aside, fact, charts, isProse } = block;
  const notes = [...(aside === '' ? [] : [aside]), ...(fact === null ? [] : [`each: ${fact}`]), ...scaleNotes(rows)];
  const shown = isProse ? [] : rows;
  const partly = shown.filter(({ status }) => status === 'only').length;
  const counted = countsMarkup({ roles, counts: isProse ? none : counts, partly, notes });
  const body = rows.length === 0 ? null : isProse ? prose(block) : comparisonTable(block);
  return markup`${counted}${charts.map(payChart)}${body}`;
}

/** What the bars are of, where all are of one scale. */
function scaleNotes(rows: readonly ComparedRow[]): string[] {
  const bars = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge?.type === 'bar' ? [cell.gauge] : [])));
  const [scale, ...others] = new Set(bars.map(({ minimum, maximum }) => `levels from ${minimum} to ${maximum}`));
  return scale === undefined || others.length > 0 ? [] : [scale];
}
