import type { Block, Text } from '../../model/report.js';
import { comparisonLines } from './comparison.js';
import type { Format, Style } from '../format.js';
import { gaugedItemLines } from './gauged-items.js';
import { hangingIndent } from './wrap.js';
import { markLegend } from './legend.js';
import { matrixLines } from './matrix-table.js';
import { overviewLines } from './overview.js';
import { hasPayRange, payChartLines } from './pay-chart.js';
import { sanitizeLines } from '../sanitize.js';
import { dataTable } from './data-table.js';
import { type Theme, createTheme } from './theme.js';
import { titleLines } from './headings.js';

/** For people, in a terminal or a log. */
export const table: Format = {
  print: ({ blocks }, style) => {
    const theme = createTheme(style);
    const shown = onScreen(blocks, style);
    const parts = shown
      .map((block, index) => ({
        block,
        lines: [...(index === firstCategory(shown) ? legendLines(shown, style, theme) : []), ...linesOf(block, style, theme)],
      }))
      .filter(({ lines }) => lines.length > 0);
    return parts
      .map(({ block, lines }, index) => `${index === 0 || isTight(block, parts[index - 1]?.block) ? '' : '\n'}${lines.join('\n')}\n`)
      .join('');
  },
};

/** A summary is one screen: what follows its categories and their pay stands in files and pipes. */
function onScreen(blocks: readonly Block[], { width }: Style): readonly Block[] {
  const overviewAt = blocks.findIndex(({ type }) => type === 'overview');
  if (overviewAt < 0 || width === Infinity) return blocks;
  return blocks.filter(({ type }, index) => index <= overviewAt || type === 'pay' || type === 'paragraph');
}

function firstCategory(blocks: readonly Block[]): number {
  return blocks.findIndex(({ type }) => type === 'comparison');
}

/** What the marks mean stands before the first category; not in a pipe, where it would be a row like others. */
function legendLines(blocks: readonly Block[], { width }: Style, theme: Theme): string[] {
  const lines = width === Infinity ? [] : markLegend(blocks, Math.min(width, widestText), theme);
  return lines.length === 0 ? [] : [...lines.map((line) => theme.paint(line)), ''];
}

/** Blocks that others follow closely: all, or those of one type. */
const tight: readonly (readonly [before: Block['type'], after: Block['type'] | null])[] = [
  ['heading', null],
  ['verbatim', 'verbatim'],
  ['overview', 'pay'],
  ['overview', 'paragraph'],
  ['pay', 'paragraph'],
  ['bullets', 'pay'],
  ['gauges', 'pay'],
];

/** What belongs to the block before it, with no empty line between them. */
function isTight(block: Block, before: Block | undefined): boolean {
  return tight.some(([first, second]) => first === before?.type && (second === null || second === block.type));
}

/** Wider than this, a paragraph is hard to read. */
const widestText = 100;
const widestList = 120;

function linesOf(block: Block, style: Style, theme: Theme): string[] {
  const { width } = style;
  switch (block.type) {
    case 'title':
      return titleLines(block, width, theme).map((line) => theme.paint(line));
    case 'heading':
      return paragraph([{ text: block.text, tone: 'strong' }], '', style, theme);
    case 'paragraph':
      return paragraph(block.text, '', style, theme);
    case 'bullets':
      return block.items.flatMap((item) => paragraph(item, `${theme.bullet} `, style, theme));
    case 'checklist':
      return block.items.flatMap((item) => paragraph(item, `${theme.checkbox} `, style, theme));
    case 'matrix':
      return matrixLines(block.titles, block.scores, width, theme);
    case 'table':
      return dataTable(block.columns, block.rows, width, theme);
    case 'overview':
      return overviewLines(block, width, theme);
    case 'gauges':
      return gaugedItemLines(block.items, width === Infinity ? width : Math.min(width, widestList), theme);
    case 'pay':
      return width === Infinity ? [] : block.charts.filter(hasPayRange).flatMap((chart) => payChartLines(chart, width, theme));
    case 'verbatim':
      return sanitizeLines(block.text, style.isAscii).replace(/\n$/, '').split('\n');
    case 'comparison':
      return comparisonLines(block, style, theme);
  }
}

/** A text behind a bullet or nothing, its further lines indented as deep. */
function paragraph(text: Text, bullet: string, { width }: Style, theme: Theme): string[] {
  const limit = width === Infinity ? Infinity : Math.min(width, widestText);
  return hangingIndent(bullet === '' ? [] : [{ text: bullet }], theme.spans(text), limit).map((line) => theme.paint(line));
}
