import type { ComparedRow, ComparisonBlock } from '../../model/report.js';
import { comparisonTableMarkup } from './comparison-table.js';
import { countsMarkup } from './counts.js';
import { type Markup, markup } from './markup.js';
import { payChartMarkup } from './pay-chart.js';
import { textMarkup } from './text.js';

/** A long text is no row to be counted. */
const none = { same: 0, similar: 0, different: 0, only: [] };

/** A category: what there is of it in a line, what can be drawn, and what each role says. */
export function comparisonMarkup(block: ComparisonBlock): Markup {
  const { roles, counts, rows, aside, sharedNote, charts, isProse } = block;
  const notes = [...(aside === '' ? [] : [aside]), ...(sharedNote === null ? [] : [`each: ${sharedNote}`]), ...scaleNotes(rows)];
  const shown = isProse ? [] : rows;
  const partly = shown.filter(({ status }) => status === 'only').length;
  const counted = countsMarkup({ roles, counts: isProse ? none : counts, partly, notes });
  const body = rows.length === 0 ? null : isProse ? proseMarkup(block) : comparisonTableMarkup(block);
  return markup`${counted}${charts.map(payChartMarkup)}${body}`;
}

/** What the bars are of, where all are of one scale. */
function scaleNotes(rows: readonly ComparedRow[]): string[] {
  const bars = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge?.type === 'bar' ? [cell.gauge] : [])));
  const [scale, ...others] = new Set(bars.map(({ minimum, maximum }) => `levels from ${minimum} to ${maximum}`));
  return scale === undefined || others.length > 0 ? [] : [scale];
}

/** Long texts, each under the name of who says it. */
function proseMarkup({ roles, rows }: ComparisonBlock): Markup {
  const texts = roles.map((role, place) => {
    const said = rows.flatMap(({ cells }) => cells[place] ?? []);
    const body =
      said.length === 0
        ? markup`<p class="muted">Not stated.</p>`
        : markup`${said.map(({ text }) => markup`<p dir="auto">${textMarkup(text)}</p>`)}`;
    return markup`<div class="card role-${place + 1}">
      <h3 dir="auto">${role}</h3>
      ${body}
    </div>\n`;
  });
  return markup`<div class="prose">${texts}</div>\n`;
}
