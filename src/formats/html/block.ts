import type { Block, Text } from '../../model/report.js';
import { comparison } from './comparison.js';
import { markup, type Markup, preformatted } from './markup.js';
import { gaugedItem } from './gauged-item.js';
import { matrix } from './matrix.js';
import { overview } from './overview.js';
import { payChart } from './pay-chart.js';
import { table } from './table.js';
import { spansOf, textMarkup } from './text.js';

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
      return table(block.columns, block.rows, title);
    case 'matrix':
      return matrix(block.titles, block.scores, title);
    case 'gauges':
      return markup`<ul class="gauges">
        ${block.items.map((item) => markup`<li dir="auto">${gaugedItem(item)}</li>\n`)}</ul>\n`;
    case 'pay':
      return markup`${block.charts.map(payChart)}`;
    case 'overview':
      return overview(block, title);
    case 'verbatim':
      return markup`<pre>${preformatted(block.text.replace(/\r?\n$/, ''))}</pre>\n`;
    case 'comparison':
      return comparison(block);
  }
}

function isCommand(text: Text): boolean {
  return spansOf(text).every(({ tone }) => tone === 'command');
}
