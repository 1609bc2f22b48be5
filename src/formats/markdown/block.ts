import type { Block, Text, TitleBlock } from '../../model/report.js';
import { overviewTable } from '../overview-table.js';
import { plainLines } from '../plain.js';
import { comparisonText } from './comparison.js';
import { headingText, inline, spansOf } from './inline.js';
import { tableText } from './table.js';

/** One block, without an empty line before or after it. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
      return titleText(block);
    case 'heading':
      return headingText(2, block.text);
    case 'paragraph':
      return inline(block.text);
    case 'bullets':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'checklist':
      return block.items.map((item) => `- [ ] ${inline(item)}`).join('\n');
    case 'table':
      return tableText(block.columns, block.rows);
    case 'matrix':
      return tableText(
        ['', ...block.titles],
        block.scores.map((row, place) => [block.titles[place] ?? '', ...row.map((score) => score.toFixed(2))]),
      );
    case 'overview':
      return tableText(...overviewTable(block));
    case 'gauges':
      return block.items.map((item) => `- ${inline(labelled(item.label, item.text))}`).join('\n');
    // The figures stand in the bullets before it.
    case 'pay':
      return '';
    case 'verbatim':
      return fenced(plainLines(block.text).replace(/\n$/, ''));
    case 'comparison':
      return comparisonText(block);
  }
}

function titleText({ text, question, aside }: TitleBlock): string {
  const title = headingText(1, question === null ? text : `${text}: ${question}`);
  return aside === null ? title : `${title}\n\n*${inline(aside)}*`;
}

function labelled(label: string | null, text: Text): Text {
  return label === null ? text : [{ text: `${label}: ` }, ...spansOf(text)];
}

/** Between fences that are longer than any within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
