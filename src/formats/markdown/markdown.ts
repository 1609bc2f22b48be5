import type { Block, TitleBlock } from '../../model/report.js';
import type { Text } from '../../model/text.js';
import { beforeText } from '../../before-text.js';
import type { Format } from '../format.js';
import { columnsTables } from '../columns-tables.js';
import { evidenceTable } from '../evidence-table.js';
import { payListTable } from '../pay-list-table.js';
import { sanitizeLines } from '../sanitize.js';
import { spansOf } from '../text.js';
import { comparisonText } from './comparison.js';
import { evidenceChecklist } from './evidence.js';
import { definitionsText, itemWithDefinitions } from './definitions.js';
import { ladderText } from './ladder.js';
import { headingText, inline, listItem, paragraphText, tableText } from './syntax.js';

/** GitHub Flavored Markdown. */
export const markdown: Format = {
  print: ({ blocks, name }) =>
    `${blocks
      .map((block) => blockText(block, name ?? null))
      .filter(Boolean)
      .join('\n\n')}\n`,
};

/** One block, without empty lines before or after; empty if there is nothing to print. `name` is that of the report. */
function blockText(block: Block, name: string | null): string {
  switch (block.type) {
    case 'title':
      return titleText(block);
    case 'heading':
      return headingText(2, block.text);
    case 'paragraph':
      return paragraphText(block.text);
    case 'bullets':
      return block.items.map((item) => listItem('- ', item)).join('\n');
    case 'checklist':
      return block.items
        .map((item) => listItem(block.isDone === true ? '- [x] ' : block.isPartlyDone === true ? '- [ ] ◐ ' : '- [ ] ', item))
        .join('\n');
    case 'table':
      return tableText(block.columns, block.rows);
    case 'evidence': {
      if (block.isChecklist) return evidenceChecklist(block);
      const { columns, rows } = evidenceTable(block);
      return tableText(columns, rows);
    }
    case 'hints':
      return block.items.map(({ purpose, command }) => listItem('- ', `${beforeText(purpose)}${command}`)).join('\n');
    case 'matrix':
      return tableText(
        ['', ...block.titles],
        block.scores.map((row, index) => [block.titles[index] ?? '', ...row.map((score) => score?.toFixed(2) ?? '?')]),
      );
    case 'pay-list': {
      const { columns, rows } = payListTable(block);
      return tableText(columns, rows);
    }
    case 'columns': {
      const { columns, groups } = columnsTables(block);
      return groups
        .map(({ title, rows }) => (title === null ? '' : `${headingText(2, title)}\n\n`) + tableText(columns, rows))
        .join('\n\n');
    }
    case 'gauges':
      return block.items.map((item) => itemWithDefinitions(withLabel(item.label, item.text), item.definitions)).join('\n');
    // The bullets before it already state the figures.
    case 'pay':
      return '';
    case 'verbatim':
      return fenced(sanitizeLines(block.text).replace(/\n$/, ''));
    case 'definitions':
      return definitionsText(block);
    case 'ladder':
      return ladderText(block, name);
    case 'comparison':
      return comparisonText(block);
  }
}

function titleText({ text, question, aside }: TitleBlock): string {
  const title = headingText(1, question === null ? text : `${text}: ${question}`);
  return aside === null ? title : `${title}\n\n*${inline(aside)}*`;
}

function withLabel(label: string | null, text: Text): Text {
  return label === null ? text : [{ text: beforeText(label) }, ...spansOf(text)];
}

/** A code block. Its fences are longer than any run of backticks in the text. */
function fenced(text: string): string {
  const longestRun = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}text\n${text}\n${fence}`;
}
