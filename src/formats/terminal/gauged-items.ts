import type { Gauge, GaugedItem, Span } from '../../model/report.js';
import { figureColumn, gaugeColumnWidth, gaugeSpans, gaugeWidth } from './gauge.js';
import { type GridCell, grid } from './grid.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';
import type { Theme } from './theme.js';

const barInText = 8;

/** Entries: those with a figure and no more to say drawn under each other, the others before them in words. */
export function gaugedItemLines(items: readonly GaugedItem[], width: number, theme: Theme): string[] {
  const isChart = items.filter((item): item is Drawn => item.gauge !== null && item.label === null);
  const drawn = width === Infinity || isChart.length === 0 ? null : chart(isChart, width, theme);
  const said = drawn ? items.filter((item) => item.gauge === null || item.label !== null) : items;
  return [...said.flatMap((item) => sentence(item, width, theme)), ...(drawn ?? [])];
}

type Drawn = GaugedItem & { readonly gauge: Gauge };

/** A step on a ladder is drawn before its name, where lines are drawn at all. */
function sentence({ label, gauge, text }: GaugedItem, width: number, theme: Theme): string[] {
  const named = label === null ? [] : theme.spans([{ text: `${label}: `, tone: 'muted' }]);
  const isDrawn = gauge?.type === 'rungs' && width !== Infinity;
  const rungs = isDrawn ? [...gaugeSpans(gauge, barInText, 'strong', theme), { text: ' ' }] : [];
  return hangingIndent([{ text: `${theme.bullet} ` }], [...named, ...rungs, ...theme.spans(text)], width).map((line) => theme.paint(line));
}

/** Null where it would be too wide. */
function chart(items: readonly Drawn[], width: number, theme: Theme): string[] | null {
  const rows = items.map((item) => ({
    item,
    subject: theme.spans(item.subject),
    brief: theme.spans(item.brief),
    figure: textOf(theme.spans(item.gauge.text)),
  }));
  const figures = figureColumn(rows.map(({ figure }) => figure));
  const subject = Math.min(Math.max(...rows.map((row) => lineWidth(row.subject))), Math.floor(width / 2));
  const { least, most } = gaugeColumnWidth(items.map(({ gauge }) => gauge));
  const room = width - 2 - subject - 2 - 1 - figures.width - 2;
  const brief = Math.max(1, Math.min(Math.max(...rows.map((row) => lineWidth(row.brief))), room - Math.min(most, Math.floor(room / 2))));
  const bar = Math.min(most, room - brief);
  if (bar < least) return null;
  const cells = rows.map((row): GridCell[] => [
    { lines: [[{ text: theme.bullet }]] },
    { lines: wrap(row.subject, subject) },
    { lines: [figureLine(row.item.gauge, bar, figures.pad(row.figure), theme)] },
    { lines: wrap(row.brief, brief) },
  ]);
  return grid(cells, [1, subject, bar + 1 + figures.width, brief], [' ', '  ', '  '], theme).flat();
}

function figureLine(gauge: Gauge, bar: number, figure: string, theme: Theme): Line {
  const space = ' '.repeat(1 + Math.max(0, bar - gaugeWidth(gauge, bar)));
  return [...gaugeSpans(gauge, bar, 'strong', theme), { text: space + figure }];
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
