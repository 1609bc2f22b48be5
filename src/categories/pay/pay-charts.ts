import type { PayCell, PayEntry } from '../../model/role.js';
import type { PayChart, PayFigure, PayRange, PaySpread } from '../../model/report.js';
import type { Codes, StatedCells } from '../kind.js';
import { canonicalSpellings } from '../normalize.js';
import { canonicalStatistic, payFacts, payUnit, payUnitKey } from './pay-figures.js';

/** The figures that compare, unit by unit, in the order in which the roles state them. */
export function payCharts(paid: readonly StatedCells<PayEntry>[]): PayChart[] {
  const all = paid.flatMap(({ cells }) => cells);
  const units = canonicalSpellings(all.map((figure) => [payUnitKey(figure), payUnit(figure)]));
  return [...units].map(([key, unit]) =>
    toPayChart(
      unit,
      all.find((figure) => payUnitKey(figure) === key)?.currency ?? '',
      paid.map((role) => statedIn(role, key)),
    ),
  );
}

/** A chart of one unit, with what is to be drawn of the figures of each role. */
export function toPayChart(unit: string, currency: string, stated: readonly Omit<PayRange, 'spread'>[]): PayChart {
  const ranges = stated.map((range) => ({ ...range, spread: paySpread(range.figures) }));
  const ends = canonicalSpellings(ranges.flatMap(({ spread: { whole } }) => (whole ? [endsOf(whole)] : [])));
  return { unit, currency, ranges, ends: [...ends.values()] };
}

function endsOf(whole: readonly PayFigure[]): readonly [meaning: string, text: string] {
  const statistics = whole.map(({ statistic }) => statistic);
  return [statistics.map(canonicalStatistic).join(' to '), statistics.join(' to ')];
}

/** What holds of all of several figures; null where they differ in it, and of a single one. */
export function sharedPayFacts(figures: readonly PayCell[], codes: Codes): string | null {
  const [note = '', ...others] = new Set(figures.map((figure) => payFacts(figure, codes).join(', ')));
  return figures.length < 2 || others.length > 0 || note === '' ? null : note;
}

function statedIn({ title, codes, cells }: StatedCells<PayEntry>, key: string): Omit<PayRange, 'spread'> {
  const stated = cells.filter((figure) => payUnitKey(figure) === key);
  return { title, note: sharedPayFacts(stated, codes), figures: stated.map(toFigure) };
}

function toFigure({ statistic, amount, text, topCoded = false }: PayCell): PayFigure {
  return { statistic, amount, text, isTopCoded: topCoded };
}

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
  return canonicalStatistic(statistic) !== 'median' && /^p\d+$/.test(statistic) ? Number(statistic.slice(1)) : null;
}
