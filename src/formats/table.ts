import type { Block, Text } from '../model/report.js';
import { comparisonTable } from './comparison-table.js';
import type { Format, Style } from './format.js';
import { grid, naturalWidths } from './grid.js';
import { matrixTable } from './matrix-table.js';
import { overviewTable } from './overview-table.js';
import { plainLines } from './plain.js';
import { type Theme, themeOf } from './theme.js';
import { wrap } from './wrap.js';

/** For people, in a terminal or a log. */
export const table: Format = {
  print: ({ blocks }, style) => {
    const theme = themeOf(style);
    const parts = blocks
      .map((block, index) => ({ lines: linesOf(block, style, theme), isTight: isTight(block, blocks[index - 1]) }))
      .filter(({ lines }) => lines.length > 0);
    return parts.map(({ lines, isTight: tight }, index) => `${index === 0 || tight ? '' : '\n'}${lines.join('\n')}\n`).join('');
  },
};

/** What belongs to the block before it, with no empty line between them. */
function isTight(block: Block, before: Block | undefined): boolean {
  return before?.type === 'heading' || (block.type === 'verbatim' && before?.type === 'verbatim');
}

function linesOf(block: Block, style: Style, theme: Theme): string[] {
  switch (block.type) {
    case 'title':
      return title(block.text, block.aside, style, theme);
    case 'heading':
      return paragraph([{ text: block.text, tone: 'strong' }], '', style, theme);
    case 'paragraph':
      return paragraph(block.text, '', style, theme);
    case 'bullets':
      return block.items.flatMap((item) => paragraph(item, `${theme.bullet} `, style, theme));
    case 'checklist':
      return block.items.flatMap((item) => paragraph(item, `${theme.box} `, style, theme));
    case 'matrix':
      return matrixTable(block.titles, block.scores, style, theme);
    case 'table':
      return plainTable(block.columns, block.rows, style, theme);
    case 'overview':
      return plainTable(...overviewTable(block), style, theme);
    case 'gauges':
      return block.items.flatMap(({ text }) => paragraph(text, `${theme.bullet} `, style, theme));
    case 'pay':
      return [];
    case 'verbatim':
      return plainLines(block.text, style.isAscii).replace(/\n$/, '').split('\n');
    case 'comparison':
      return comparisonTable(block, style, theme);
  }
}

function title(text: string, aside: string | null, style: Style, theme: Theme): string[] {
  return [
    ...paragraph([{ text, tone: 'strong' }], '', style, theme),
    ...(aside === null ? [] : paragraph([{ text: aside, tone: 'muted' }], '', style, theme)),
  ];
}

/** A text behind a bullet or nothing, its further lines indented as deep. */
function paragraph(text: Text, bullet: string, { width }: Style, theme: Theme): string[] {
  const indent = ' '.repeat(bullet.length);
  return wrap(theme.spans(text), width - bullet.length).map((line, index) => (index === 0 ? bullet : indent) + theme.paint(line));
}

/** Columns as wide as they need to be; where that is too wide together, the widest give way. */
function plainTable(columns: readonly string[], rows: readonly (readonly Text[])[], style: Style, theme: Theme): string[] {
  const head = { cells: columns.map((column) => theme.spans([{ text: column, tone: 'strong' }])) };
  const body = rows.map((cells) => ({ cells: cells.map((cell) => theme.spans(cell)) }));
  return grid(head, body, fitted(naturalWidths([head, ...body]), style.width - 3 * (columns.length - 1)), style, theme);
}

/** Takes from the widest column, a step at a time, until all fit; no column falls below 6. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= 6) break;
    widths[widest] = width - 1;
    over -= 1;
  }
  return widths;
}
