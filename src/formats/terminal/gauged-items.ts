import { beforeText } from '../../before-text.js';
import type { Gauge, GaugedItem } from '../../model/gauge.js';
import type { Text } from '../../model/text.js';
import { textContent } from '../text.js';
import { itemDefinitionLines } from './definitions.js';
import { figureColumn, gaugeColumnWidth, gaugeSpans, gaugeWidth } from './gauge.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';

/**
 * Draws the items that have a gauge and no label as a chart, after all other items in words. In a pipe, or if the chart would be too wide,
 * all are in words.
 */
export function gaugedItemLines(items: readonly GaugedItem[], width: number, theme: Theme): string[] {
  const chartItems = items.filter(isChartItem);
  const chart = width === Infinity || chartItems.length === 0 ? null : chartLines(chartItems, width, theme);
  const inWords = chart ? items.filter((item) => !isChartItem(item)) : items;
  return [...inWords.flatMap((item) => itemLines(item, width, theme)), ...(chart ?? [])];
}

type ChartItem = GaugedItem & { readonly gauge: Gauge };

function isChartItem(item: GaugedItem): item is ChartItem {
  return item.gauge !== null && item.label === null;
}

const barWidth = 8;

/** An item in words. The step of a ladder also has its rungs drawn before it, except in a pipe. */
function itemLines({ label, gauge, text, definitions }: GaugedItem, width: number, theme: Theme): string[] {
  const labelSpans = label === null ? [] : theme.spans([{ text: beforeText(label), tone: 'muted' }]);
  const rungs = gauge?.type === 'rungs' && width !== Infinity ? [...gaugeSpans(gauge, barWidth, 'strong', theme), { text: ' ' }] : [];
  const spans = [...labelSpans, ...rungs, ...theme.spans(text)];
  const lines = hangingIndent([{ text: `${theme.bullet} ` }], spans, width).map((line) => theme.paint(line));
  return [...lines, ...belowItem(definitions, width, theme)];
}

function belowItem(definitions: GaugedItem['definitions'], width: number, theme: Theme): string[] {
  return definitions.flatMap((definition) => itemDefinitionLines(definition, width, theme));
}

/** Subject, gauge, figure and brief of each item, in columns; null if that is too wide. */
function chartLines(items: readonly ChartItem[], width: number, theme: Theme): string[] | null {
  const rows = items.map(({ gauge, subject, brief }) => ({
    gauge,
    subject: theme.spans(subject),
    brief: theme.spans(brief),
    figure: sanitizedText(gauge.text, theme),
  }));
  const figures = figureColumn(rows.map(({ figure }) => figure));
  const subjectWidth = Math.min(Math.max(...rows.map(({ subject }) => lineWidth(subject))), Math.floor(width / 2));
  const { minimum, maximum } = gaugeColumnWidth(items.map(({ gauge }) => gauge));
  const room = width - 2 - subjectWidth - 2 - 1 - figures.width - 2;
  const naturalBrief = Math.max(...rows.map(({ brief }) => lineWidth(brief)));
  const briefWidth = Math.max(1, Math.min(naturalBrief, room - Math.min(maximum, Math.floor(room / 2))));
  const barColumns = Math.min(maximum, room - briefWidth);
  if (barColumns < minimum) return null;
  const cells = rows.map(({ gauge, subject, brief, figure }): LayoutCell[] => [
    { lines: [[{ text: theme.bullet }]] },
    { lines: wrap(subject, subjectWidth) },
    { lines: [gaugeLine(gauge, barColumns, figures.pad(figure), theme)] },
    { lines: wrap(brief, briefWidth) },
  ]);
  const lines = layoutRows(cells, [1, subjectWidth, barColumns + 1 + figures.width, briefWidth], [' ', '  ', '  '], theme);
  return items.flatMap(({ definitions }, index) => [...(lines[index] ?? []), ...belowItem(definitions, width, theme)]);
}

function sanitizedText(text: Text, theme: Theme): string {
  return textContent(theme.spans(text));
}

function gaugeLine(gauge: Gauge, bar: number, figure: string, theme: Theme): Line {
  const space = ' '.repeat(1 + Math.max(0, bar - gaugeWidth(gauge, bar)));
  return [...gaugeSpans(gauge, bar, 'strong', theme), { text: space + figure }];
}
