import type { Format } from '../format.js';
import type { Block, OverviewBlock, Text, TitleBlock } from '../../model/report.js';
import { sanitizeLines } from '../sanitize.js';
import { comparisonText } from './comparison.js';
import { headingText, inline, spansOf, tableText } from './syntax.js';

/** GitHub's Markdown. */
export const markdown: Format = {
  print: ({ blocks }) => `${blocks.map(blockText).filter(Boolean).join('\n\n')}\n`,
};

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
      return fenced(sanitizeLines(block.text).replace(/\n$/, ''));
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

/** Each category as a row of words and numbers, with the head. */
export function overviewTable({ categories }: OverviewBlock): [columns: string[], rows: string[][]] {
  const rows = categories.map(({ title, similarity, aside, counts }) => [
    title,
    similarity?.toFixed(2) ?? (aside === '' ? 'not measured' : aside),
    ...[counts.same, counts.similar, counts.different].map(String),
    counts.only.join(' / '),
  ]);
  return [['Category', 'Similarity', 'Same', 'Similar', 'Different', 'Only one'], rows];
}
