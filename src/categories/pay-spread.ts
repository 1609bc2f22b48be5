import type { PayFigure, PaySpread } from '../model/report.js';
import { statisticMeant } from './pay-statistic.js';

/** What is drawn of the figures that one role states of one unit. */
export function paySpread(figures: readonly PayFigure[]): PaySpread {
  const of = (statistic: string): PayFigure | null => figures.find((figure) => figure.statistic === statistic) ?? null;
  const [low, high] = [of('p25'), of('p75')];
  return { whole: wholeOf(figures), middle: low && high && [low, high], median: of('median') ?? of('p50'), mean: of('mean') };
}

/** Beside a single percentile, the lowest figure and the highest; a mean and a median alone are no range. */
function wholeOf(figures: readonly PayFigure[]): PaySpread['whole'] {
  const ranked = figures.filter(({ statistic }) => rankOf(statistic) !== null);
  if (ranked.length === 0) return null;
  const inOrder =
    ranked.length > 1
      ? ranked.sort((a, b) => (rankOf(a.statistic) ?? 0) - (rankOf(b.statistic) ?? 0))
      : figures.toSorted((a, b) => a.amount - b.amount);
  const [low, high] = [inOrder[0], inOrder.at(-1)];
  return low && high && low !== high ? [low, high] : null;
}

/** What a median is called does not make it the end of a range. */
function rankOf(statistic: string): number | null {
  if (statistic === 'minimum') return 0;
  if (statistic === 'maximum') return 100;
  return statisticMeant(statistic) !== 'median' && /^p\d+$/.test(statistic) ? Number(statistic.slice(1)) : null;
}
