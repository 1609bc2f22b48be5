import { beforeText } from '../../before-text.js';
import type { GaugedItem } from '../../model/gauge.js';
import type { Block, Hint } from '../../model/report.js';
import type { Text } from '../../model/text.js';
import { columnsTables } from '../columns-tables.js';
import { payListTable } from '../pay-list-table.js';
import { spansOf } from '../text.js';
import { comparisonMarkup } from './comparison.js';
import { definitionsMarkup, itemDefinitionMarkup } from './definitions.js';
import { evidenceMarkup } from './evidence.js';
import { fold, splitAt } from './fold.js';
import { withGauge } from './gauge.js';
import { ladderMarkup } from './ladder.js';
import { type Markup, markup, preformatted } from './markup.js';
import { payChartMarkup } from './pay-chart.js';
import { dataTableMarkup, matrixMarkup, namedTableMarkup, tableMarkup } from './tables.js';
import { textMarkup } from './text.js';

/** One block as HTML. `title` is that of the section, and becomes the caption of a table. */
export function blockMarkup(block: Block, title: string): Markup {
  switch (block.type) {
    case 'title':
    case 'heading':
      return markup`<h2 dir="auto">${block.text}</h2>\n`;
    case 'paragraph':
      return markup`<p dir="auto">${textMarkup(block.text)}</p>\n`;
    case 'bullets':
      return listMarkup(
        block.items.every(isCommand) ? 'commands' : null,
        block.items.map((item) => markup`${textMarkup(item)}`),
      );
    case 'checklist':
      return listMarkup(
        'checklist',
        block.items.map(
          (item) =>
            markup`<label><input type="checkbox"${block.isDone === true ? markup` checked` : null}> ${block.isPartlyDone === true ? partlyDone : null}<span>${textMarkup(item)}</span></label>`,
        ),
      );
    case 'table':
      return dataTableMarkup(block, title);
    case 'evidence':
      return evidenceMarkup(block);
    case 'hints':
      return hintsMarkup(block.items.filter(({ command }) => !isOption(command)));
    case 'matrix':
      return matrixMarkup(block.titles, block.scores, title);
    case 'gauges':
      return listMarkup('gauges', block.items.map(gaugedItemMarkup));
    case 'pay':
      return markup`${block.charts.map(payChartMarkup)}`;
    case 'pay-list': {
      const { columns, rows } = payListTable(block);
      return block.columns.count === null ? namedTableMarkup(columns, rows, title) : tableMarkup(columns, rows, title);
    }
    case 'columns': {
      const { columns, groups } = columnsTables(block);
      return markup`${groups.map((group) => markup`${group.title === null ? null : markup`<h2 dir="auto">${group.title}</h2>\n`}${namedTableMarkup(columns, group.rows, group.title ?? title)}`)}`;
    }
    case 'verbatim':
      return markup`<pre>${preformatted(block.text.replace(/\r?\n$/, ''))}</pre>\n`;
    case 'definitions':
      return definitionsMarkup(block);
    case 'ladder':
      return ladderMarkup(block, title);
    case 'comparison':
      return comparisonMarkup(block);
  }
}

const partlyDone = markup`<span class="mark similar" aria-hidden="true">◐</span> <span class="hidden">met in part: </span>`;

/** An option to add to the command line, which readers of a page have not typed. */
function isOption(command: string): boolean {
  return command.startsWith('-');
}

function hintsMarkup(hints: readonly Hint[]): Markup {
  if (hints.length === 0) return markup``;
  return markup`<ul class="commands">
    ${hints.map(({ purpose, command }) => markup`<li dir="auto">${beforeText(purpose)}<code dir="ltr">${command}</code></li>\n`)}</ul>\n`;
}

/** A list of more items is folded after the first ones. */
const mostItems = 15;
const firstItems = 10;

function listMarkup(className: string | null, items: readonly Markup[]): Markup {
  const { shown, folded } = items.length > mostItems ? splitAt(items, firstItems) : { shown: items, folded: [] };
  const list = (some: readonly Markup[]): Markup =>
    markup`<ul${className === null ? null : markup` class="${className}"`}>
      ${some.map((item) => markup`<li dir="auto">${item}</li>\n`)}</ul>\n`;
  return markup`${list(shown)}${folded.length === 0 ? null : fold(`${folded.length} more`, list(folded))}`;
}

function isCommand(text: Text): boolean {
  return spansOf(text).every(({ tone }) => tone === 'command');
}

/** An item in words, with its gauge beside it if it has one. */
function gaugedItemMarkup({ label, text, gauge, definitions }: GaugedItem): Markup {
  const labelMarkup = label === null ? null : markup`<span class="muted">${beforeText(label)}</span>`;
  const words = markup`${labelMarkup}${textMarkup(text)}`;
  return markup`${gauge ? withGauge(words, gauge) : words}${definitions.map(itemDefinitionMarkup)}`;
}
