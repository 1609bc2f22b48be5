import type { Block, GaugedItem, Text } from '../../model/report.js';
import { comparisonMarkup } from './comparison.js';
import { type Markup, markup, preformatted } from './markup.js';
import { matrixMarkup, overviewMarkup, tableMarkup } from './tables.js';
import { payChartMarkup } from './pay-chart.js';
import { spansOf, textMarkup } from './text.js';
import { withGauge } from './gauge.js';

/** One block; `title` is that of its section, which names its table. */
export function blockMarkup(block: Block, title: string): Markup {
  switch (block.type) {
    case 'title':
    case 'heading':
      return markup`<h2 dir="auto">${block.text}</h2>\n`;
    case 'paragraph':
      return markup`<p dir="auto">${textMarkup(block.text)}</p>\n`;
    case 'bullets':
      return markup`<ul${block.items.every(isCommand) ? markup` class="commands"` : null}>
        ${block.items.map((item) => markup`<li dir="auto">${textMarkup(item)}</li>\n`)}</ul>\n`;
    case 'checklist':
      return markup`<ul class="checklist">
        ${block.items.map((item) => markup`<li dir="auto"><label><input type="checkbox"> <span>${textMarkup(item)}</span></label></li>\n`)}</ul>\n`;
    case 'table':
      return tableMarkup(block.columns, block.rows, title);
    case 'matrix':
      return matrixMarkup(block.titles, block.scores, title);
    case 'gauges':
      return markup`<ul class="gauges">
        ${block.items.map((item) => markup`<li dir="auto">${gaugedItemMarkup(item)}</li>\n`)}</ul>\n`;
    case 'pay':
      return markup`${block.charts.map(payChartMarkup)}`;
    case 'overview':
      return overviewMarkup(block, title);
    case 'verbatim':
      return markup`<pre>${preformatted(block.text.replace(/\r?\n$/, ''))}</pre>\n`;
    case 'comparison':
      return comparisonMarkup(block);
  }
}

function isCommand(text: Text): boolean {
  return spansOf(text).every(({ tone }) => tone === 'command');
}

/** An entry in words, and its figure drawn. */
function gaugedItemMarkup({ label, text, gauge }: GaugedItem): Markup {
  const theme = label === null ? null : markup`<span class="muted">${label}: </span>`;
  const words = markup`${theme}${textMarkup(text)}`;
  return gauge ? withGauge(words, gauge) : words;
}
