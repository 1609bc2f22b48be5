import type { Block, BulletsBlock, Hint, OneLiner } from '../../model/report.js';
import type { Span, Text } from '../../model/text.js';
import { evidenceTable } from '../evidence-table.js';
import type { Format, Style } from '../format.js';
import { sanitizeLines } from '../sanitize.js';
import { comparisonLines } from './comparison.js';
import { columnsLines } from './columns.js';
import { dataTable } from './data-table.js';
import { definitionsLines } from './definitions.js';
import { gaugedItemLines } from './gauged-items.js';
import { titleLines } from './headings.js';
import { ladderLines } from './ladder/ladder.js';
import { markLegend, wrapEntries } from './legend.js';
import { matrixLines } from './matrix-table.js';
import { hasPayRange, payChartLines } from './pay-chart.js';
import { payListLines } from './pay-list.js';
import { paintPlainLines } from './plain-lines.js';
import { type Theme, createTheme } from './theme.js';
import { hangingIndent, lineWidth, unbreakable, wrap } from './wrap.js';

/** For people to read, in a terminal or a log. */
export const table: Format = {
  print: ({ blocks }, style) => {
    const theme = createTheme(style);
    const firstCategory = blocks.findIndex(({ type }) => type === 'comparison');
    const printed = blocks
      .map((block, index) => {
        const legend = index === firstCategory ? legendLines(blocks, style, theme) : [];
        return { block, lines: [...legend, ...blockLines(block, style, theme)] };
      })
      .filter(({ lines }) => lines.length > 0);
    return printed
      .map(({ block, lines }, index) => `${index === 0 || isTight(printed[index - 1]?.block, block) ? '' : '\n'}${lines.join('\n')}\n`)
      .join('');
  },
  // Loaded only now, because most results are no screens.
  printScreen: async (screen, style) => {
    const { screenLines } = await import('./screen/screen.js');
    const theme = createTheme(style);
    return screenLines(screen, style.width, theme)
      .map((line) => `${line}\n`)
      .join('');
  },
};

/** The legend before the first category. A pipe has none, because it would look like a row. */
function legendLines(blocks: readonly Block[], { width }: Style, theme: Theme): string[] {
  const lines = width === Infinity ? [] : markLegend(blocks, Math.min(width, widestText), theme);
  return lines.length === 0 ? [] : [...lines.map((line) => theme.paint(line)), ''];
}

/** Pairs of blocks without an empty line between; null stands for a block of any type. */
const tightPairs: readonly (readonly [before: Block['type'], after: Block['type'] | null])[] = [
  ['heading', null],
  ['verbatim', 'verbatim'],
  ['pay', 'paragraph'],
  ['bullets', 'pay'],
  ['gauges', 'pay'],
  ['ladder', 'hints'],
];

function isTight(before: Block | undefined, after: Block): boolean {
  return tightPairs.some(([first, second]) => first === before?.type && (second === null || second === after.type));
}

/** Wider paragraphs and lists are hard to read. */
const widestText = 100;
const widestList = 120;

function blockLines(block: Block, style: Style, theme: Theme): string[] {
  const { width } = style;
  switch (block.type) {
    case 'title':
      return titleLines(block, width, theme).map((line) => theme.paint(line));
    case 'heading':
      return paragraph([{ text: block.text, tone: 'strong' }], '', style, theme);
    case 'paragraph':
      return paragraph(block.text, '', style, theme);
    case 'bullets':
      return bulletLines(block, style, theme);
    case 'checklist':
      return block.items.flatMap((item) =>
        paragraph(
          item,
          `${block.isDone === true ? theme.done : block.isPartlyDone === true ? theme.partlyDone : theme.checkbox} `,
          style,
          theme,
        ),
      );
    case 'hints':
      return width === Infinity ? [] : hintLines(block.items, width, theme);
    case 'matrix':
      return matrixLines(block, width, theme);
    case 'table':
      return dataTable(block.columns, block.rows, width, theme);
    case 'evidence': {
      const { columns, rows } = evidenceTable(block);
      return dataTable(columns, rows, width, theme);
    }
    case 'pay-list':
      return payListLines(block, width, theme);
    case 'columns':
      return columnsLines(block, width, theme);
    case 'gauges':
      return gaugedItemLines(block.items, width === Infinity ? width : Math.min(width, widestList), theme);
    case 'pay':
      return width === Infinity ? [] : block.charts.filter(hasPayRange).flatMap((chart) => payChartLines(chart, width, theme));
    case 'verbatim':
      if (block.lines) return paintPlainLines(block.lines, style).trimEnd().split('\n');
      return sanitizeLines(block.text, style.isAscii).replace(/\n$/, '').split('\n');
    case 'definitions':
      return definitionsLines(block, width === Infinity ? width : Math.min(width, widestList), theme);
    case 'ladder':
      return ladderLines(block, width, theme);
    case 'comparison':
      return comparisonLines(block, style, theme);
  }
}

function bulletLines({ items, oneLiners, isCompact }: BulletsBlock, style: Style, theme: Theme): string[] {
  const { width } = style;
  if (width !== Infinity && isCompact)
    return wrapEntries(
      items.map((item) => unbreakable(theme.spans(item))),
      width,
    ).map((line) => theme.paint(line));
  const texts = (width !== Infinity && oneLiners?.map((each) => oneLine(each, Math.min(width, widestText) - 2, theme))) || items;
  return texts.flatMap((text) => paragraph(text, `${theme.bullet} `, style, theme));
}

function oneLine({ head, parts, end }: OneLiner, width: number, theme: Theme): Text {
  let line = [...head, ...end];
  let text = '';
  for (const part of parts) {
    const longer = [...head, { text: text + part }, ...end];
    if (lineWidth(theme.spans(longer)) > width) continue;
    [line, text] = [longer, text + part];
  }
  return line;
}

/** As many as fit on each line. One that is wider than a line has lines of its own. */
function hintLines(items: readonly Hint[], width: number, theme: Theme): string[] {
  const lines: Span[][] = [];
  for (const { purpose, command } of items) {
    const entry = theme.spans([{ text: `${purpose}:`, tone: 'muted' }, { text: ' ' }, { text: command, tone: 'command' }]);
    const last = lines.at(-1);
    if (last && lineWidth(last) + hintGap.length + lineWidth(entry) <= width) last.push({ text: hintGap }, ...entry);
    else lines.push([...entry]);
  }
  return lines.flatMap((line) => wrap(line, width)).map((line) => theme.paint(line));
}

const hintGap = '   ';

/** A text after a bullet, which may be empty. Further lines are indented by the width of the bullet. */
function paragraph(text: Text, bullet: string, { width }: Style, theme: Theme): string[] {
  const limit = width === Infinity ? Infinity : Math.min(width, widestText);
  return hangingIndent(bullet === '' ? [] : [{ text: bullet }], theme.spans(text), limit).map((line) => theme.paint(line));
}
