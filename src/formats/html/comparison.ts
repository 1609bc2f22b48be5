import type { ComparedRow, ComparisonBlock } from '../../model/report.js';
import { comparisonTableMarkup } from './comparison-table.js';
import { countsMarkup } from './counts.js';
import { type Markup, markup } from './markup.js';
import { payChartMarkup } from './pay-chart.js';
import { textMarkup } from './text.js';

/** A category: its counts and notes on one line, its charts, and what each role states as a table or, for long texts, as cards. */
export function comparisonMarkup(block: ComparisonBlock): Markup {
  const { roles, counts, rows, aside, sharedNote, charts, isProse } = block;
  const notes = [...(aside === '' ? [] : [aside]), ...(sharedNote === null ? [] : [`each: ${sharedNote}`]), ...scaleNotes(rows)];
  const partly = isProse ? 0 : rows.filter(({ status }) => status === 'only').length;
  const countsLine = countsMarkup({ roles, counts: isProse ? noCounts : counts, partly, notes });
  const body = rows.length === 0 ? null : isProse ? proseMarkup(block) : comparisonTableMarkup(block);
  return markup`${countsLine}${charts.map(payChartMarkup)}${body}`;
}

/** Long texts are not counted as rows. */
const noCounts = { same: 0, similar: 0, different: 0, only: [], notStated: [] };

/** The range of the levels, if all bars have the same one. */
function scaleNotes(rows: readonly ComparedRow[]): string[] {
  const bars = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge?.type === 'bar' ? [cell.gauge] : [])));
  const [scale, ...otherScales] = new Set(bars.map(({ minimum, maximum }) => `levels from ${minimum} to ${maximum}`));
  return scale === undefined || otherScales.length > 0 ? [] : [scale];
}

/** A card for each role with its long texts. */
function proseMarkup({ roles, rows }: ComparisonBlock): Markup {
  const cards = roles.map((role, roleIndex) => {
    const cells = rows.flatMap((row) => row.cells[roleIndex] ?? []);
    const body =
      cells.length === 0
        ? markup`<p class="muted">Not stated.</p>`
        : markup`${cells.map(({ text }) => markup`<p dir="auto">${textMarkup(text)}</p>`)}`;
    return markup`<div class="card role-${roleIndex + 1}">
      <h3 dir="auto">${role}</h3>
      ${body}
    </div>\n`;
  });
  return markup`<div class="prose">${cards}</div>\n`;
}
