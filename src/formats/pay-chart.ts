import type { PayChart, PayFigure, PayRange, Span } from '../model/report.js';
import { grid, type GridCell } from './grid.js';
import { hanging } from './hanging.js';
import { axisOf, labelLine, type PayAxis, placeOn } from './pay-axis.js';
import { roleTone, type Theme } from './theme.js';
import { type Line, lineWidth, wrap } from './wrap.js';

const widestTitle = 24;
const narrowestAxis = 24;
const widestAxis = 84;

/** Whether there is a range to draw: a single figure each says all by itself. */
export function isDrawn({ ranges }: PayChart): boolean {
  return ranges.some(({ figures }) => rangeOf(figures) !== null);
}

/** Each role's pay from low to high, on one axis; no lines where it is too narrow for one. */
export function payChart(chart: PayChart, width: number, theme: Theme): string[] {
  const stated = chart.ranges.map((range, place) => ({ range, place })).filter(({ range }) => range.figures.length > 0);
  const titles = stated.map(({ range }) => theme.spans(range.title));
  const beside = Math.min(widestTitle, Math.max(...titles.map(lineWidth)));
  const room = Math.min(widestAxis, width - beside - 2);
  if (room < narrowestAxis) return [];
  const axis = axisOf(chart, room, theme.isAscii);
  const tone = (place: number): 'first' | 'second' | 'strong' =>
    chart.ranges.length === 2 ? (place === 0 ? 'first' : 'second') : 'strong';
  const rows = stated.map(({ range, place }, index): GridCell[] => [
    { lines: wrap(titles[index] ?? [], beside), tone: roleTone(place, chart.ranges.length) },
    { lines: [rangeLine(range, axis, tone(place), theme)] },
  ]);
  const head: GridCell[] = [{ lines: [] }, { lines: [labelLine(axis)] }];
  const legend = hanging([{ text: ' '.repeat(beside + 2) }], legendOf(chart, theme), width);
  return [...grid([head, ...rows], [beside, axis.width], ['  '], theme).flat(), ...legend.map((line) => theme.paint(line, 'muted'))];
}

interface Range {
  readonly low: PayFigure;
  readonly high: PayFigure;
}

/** From the lowest percentile that is stated to the highest; null where they are one. */
function rangeOf(figures: readonly PayFigure[]): Range | null {
  const ranked = figures
    .flatMap((figure) => {
      const rank = rankOf(figure.statistic);
      return rank === null ? [] : [{ figure, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  const [low, high] = [ranked[0]?.figure, ranked.at(-1)?.figure];
  return low && high && low !== high ? { low, high } : null;
}

function rankOf(statistic: string): number | null {
  if (statistic === 'minimum') return 0;
  if (statistic === 'maximum') return 100;
  return /^p\d+$/.test(statistic) ? Number(statistic.slice(1)) : null;
}

type Sign = keyof Theme['range'];

function rangeLine({ figures }: PayRange, axis: PayAxis, tone: 'first' | 'second' | 'strong', { range: glyph }: Theme): Line {
  const signs = new Map<number, Sign>();
  const at = (statistic: string): number | null => {
    const figure = figures.find((each) => each.statistic === statistic);
    return figure ? placeOn(axis, figure.amount) : null;
  };
  const fill = (from: number | null, to: number | null, sign: Sign): void => {
    if (from === null || to === null) return;
    for (let place = Math.min(from, to); place <= Math.max(from, to); place += 1) signs.set(place, sign);
  };
  const whole = rangeOf(figures);
  if (whole) {
    const [low, high] = [placeOn(axis, whole.low.amount), placeOn(axis, whole.high.amount)];
    fill(low, high, 'thin');
    fill(at('p25'), at('p75'), 'thick');
    signs.set(low, 'from');
    signs.set(high, whole.high.isOpen ? 'open' : 'to');
  }
  const [median, mean] = [at('median') ?? at('p50'), at('mean')];
  if (mean !== null) signs.set(mean, 'mean');
  if (median !== null) signs.set(median === mean ? besides(median, axis) : median, 'median');
  return Array.from({ length: axis.width }, (_, place): Span => {
    const sign = signs.get(place);
    return sign === undefined ? { text: ' ' } : { text: glyph[sign], tone };
  });
}

/** Where two marks fall on one column, the median moves by one, so that both are seen. */
function besides(place: number, { width }: PayAxis): number {
  return place > 0 ? place - 1 : Math.min(width - 1, place + 1);
}

/** What the signs mean: those that are drawn. */
function legendOf({ ranges }: PayChart, theme: Theme): readonly Span[] {
  const { range: glyph } = theme;
  const all = ranges.flatMap(({ figures }) => figures);
  const states = (...statistics: readonly string[]): boolean => all.some(({ statistic }) => statistics.includes(statistic));
  const ends = [
    ...new Set(
      ranges.flatMap(({ figures }) => {
        const range = rangeOf(figures);
        return range ? [`${range.low.statistic} to ${range.high.statistic}`] : [];
      }),
    ),
  ];
  const parts = [
    ...(ends.length === 0 ? [] : [`${glyph.from}${glyph.thin}${glyph.to} ${ends.join(' or ')}`]),
    ...(states('p25') && states('p75') ? [`${glyph.thick}${glyph.thick} p25 to p75`] : []),
    ...(states('median', 'p50') ? [`${glyph.median} median`] : []),
    ...(states('mean') ? [`${glyph.mean} mean`] : []),
    ...(all.some(({ isOpen }) => isOpen) ? [`${glyph.open} or more`] : []),
  ];
  return [{ text: parts.join('   ') }];
}
