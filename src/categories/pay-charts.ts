import type { PayCell, PayEntry } from '../model/role.js';
import type { PayChart, PayFigure, PayRange } from '../model/report.js';
import type { Codes, StatedCells } from './kind.js';
import { oneOfEach } from './one-of-each.js';
import { payFacts } from './pay-facts.js';
import { paySpread } from './pay-spread.js';
import { statisticMeant } from './pay-statistic.js';
import { payUnit, unitKey } from './pay-unit.js';

/** The figures that compare, unit by unit, in the order in which the roles state them. */
export function payCharts(paid: readonly StatedCells<PayEntry>[]): PayChart[] {
  const all = paid.flatMap(({ cells }) => cells);
  const units = oneOfEach(all.map((figure) => [unitKey(figure), payUnit(figure)]));
  return [...units].map(([key, unit]) =>
    payChart(
      unit,
      all.find((figure) => unitKey(figure) === key)?.currency ?? '',
      paid.map((role) => statedIn(role, key)),
    ),
  );
}

/** A chart of one unit, with what is to be drawn of the figures of each role. */
export function payChart(unit: string, currency: string, stated: readonly Omit<PayRange, 'spread'>[]): PayChart {
  const ranges = stated.map((range) => ({ ...range, spread: paySpread(range.figures) }));
  const ends = oneOfEach(ranges.flatMap(({ spread: { whole } }) => (whole ? [endsOf(whole)] : [])));
  return { unit, currency, ranges, ends: [...ends.values()] };
}

function endsOf(whole: readonly PayFigure[]): readonly [meaning: string, text: string] {
  const statistics = whole.map(({ statistic }) => statistic);
  return [statistics.map(statisticMeant).join(' to '), statistics.join(' to ')];
}

/** What holds of all of several figures; null where they differ in it, and of a single one. */
export function payNote(figures: readonly PayCell[], codes: Codes): string | null {
  const [note = '', ...others] = new Set(figures.map((figure) => payFacts(figure, codes).join(', ')));
  return figures.length < 2 || others.length > 0 || note === '' ? null : note;
}

function statedIn({ title, codes, cells }: StatedCells<PayEntry>, key: string): Omit<PayRange, 'spread'> {
  const stated = cells.filter((figure) => unitKey(figure) === key);
  return { title, note: payNote(stated, codes), figures: stated.map(toFigure) };
}

function toFigure({ statistic, amount, text, topCoded = false }: PayCell): PayFigure {
  return { statistic, amount, text, isOpen: topCoded };
}
