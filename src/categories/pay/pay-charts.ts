import type { PayChart, PayFigure, PayRange, PaySpread } from '../../model/pay-chart.js';
import type { PayCell, PayEntry } from '../../model/role.js';
import type { Codes, StatedCells } from '../kind.js';
import { canonicalSpellings } from '../normalize.js';
import { canonicalStatistic, payFacts, payUnit, payUnitKey } from './pay-figures.js';
import { statisticName } from '../../statistic-name.js';

/** Returns one chart for each unit, in the order in which the roles state them. */
export function payCharts(stated: readonly StatedCells<PayEntry>[]): PayChart[] {
  const figures = stated.flatMap(({ cells }) => cells).filter(isWhole);
  const units = canonicalSpellings(figures.map((figure) => [payUnitKey(figure), payUnit(figure)]));
  return [...units].map(([key, unit]) =>
    toPayChart(
      unit,
      figures.find((figure) => payUnitKey(figure) === key)?.currency ?? '',
      stated.map((role) => rangeOf(role, key)),
    ),
  );
}

/** Parts of pay are no range, but add up. */
function isWhole({ part }: PayCell): boolean {
  return part === undefined;
}

function rangeOf({ title, codes, cells }: StatedCells<PayEntry>, unitKey: string): Omit<PayRange, 'spread'> {
  const figures = cells.filter((figure) => isWhole(figure) && payUnitKey(figure) === unitKey);
  return { title, note: sharedPayFacts(figures, codes), figures: figures.map(toPayFigure) };
}

function toPayFigure({ statistic, amount, text, topCoded = false }: PayCell): PayFigure {
  return { statistic, amount, text, isTopCoded: topCoded };
}

/** Returns the facts that all of several figures share: `Cooks, a close match, 2024-05`. Null if they differ, if there are none, or fewer than two figures. */
export function sharedPayFacts(figures: readonly PayCell[], codes: Codes): string | null {
  const [facts = '', ...others] = new Set(figures.map((figure) => payFacts(figure, codes).join(', ')));
  return figures.length < 2 || others.length > 0 || facts === '' ? null : facts;
}

/** Makes the chart of one unit, with what is to be drawn for each role. */
export function toPayChart(unit: string, currency: string, stated: readonly Omit<PayRange, 'spread'>[]): PayChart {
  const ranges = stated.map((range) => ({ ...range, spread: paySpread(range.figures) }));
  const ends = canonicalSpellings(ranges.flatMap(({ spread: { whole } }) => (whole ? [endsOf(whole)] : [])));
  return { unit, currency, ranges, ends: [...ends.values()] };
}

function endsOf(whole: readonly PayFigure[]): readonly [meaning: string, spelling: string] {
  const statistics = whole.map(({ statistic }) => statistic);
  return [statistics.map(canonicalStatistic).join(' to '), statistics.map(statisticName).join(' to ')];
}

/** Chooses what to draw of the figures that one role states in one unit. */
export function paySpread(figures: readonly PayFigure[]): PaySpread {
  const figureOf = (statistic: string): PayFigure | null => figures.find((figure) => figure.statistic === statistic) ?? null;
  const [low, high] = [figureOf('p25'), figureOf('p75')];
  return {
    whole: wholeRange(figures),
    middle: low && high && [low, high],
    median: figureOf('median') ?? figureOf('p50'),
    mean: figureOf('mean'),
  };
}

/** The lowest and the highest percentile or, if there is only one, of all figures; a mean and a median alone are no range. */
function wholeRange(figures: readonly PayFigure[]): PaySpread['whole'] {
  const ranked = figures.filter(({ statistic }) => percentileOf(statistic) !== null);
  if (ranked.length === 0) return null;
  const sorted =
    ranked.length > 1
      ? ranked.sort((a, b) => (percentileOf(a.statistic) ?? 0) - (percentileOf(b.statistic) ?? 0))
      : figures.toSorted((a, b) => a.amount - b.amount);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && low !== high ? [low, high] : null;
}

/** Null for the mean and for the median, which is not the end of a range, even if it is called p50. */
function percentileOf(statistic: string): number | null {
  if (statistic === 'minimum') return 0;
  if (statistic === 'maximum') return 100;
  return canonicalStatistic(statistic) !== 'median' && /^p\d+$/.test(statistic) ? Number(statistic.slice(1)) : null;
}
