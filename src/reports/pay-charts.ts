import { payUnit } from '../categories/pay-unit.js';
import type { Code, PayCell } from '../model/role.js';
import type { PayChart, PayFigure, PayRange } from '../model/report.js';
import { payFacts } from './cell-text.js';

/** What one role is paid. */
export interface Paid {
  readonly title: string;
  readonly codes: Readonly<Record<string, Code>>;
  readonly figures: readonly PayCell[];
}

/** The figures that compare, unit by unit, in the order in which the roles state them. */
export function payCharts(paid: readonly Paid[]): PayChart[] {
  const all = paid.flatMap(({ figures }) => figures);
  const units = new Map(all.map((figure) => [payUnit(figure), figure.currency]));
  return [...units].map(([unit, currency]) => ({ unit, currency, ranges: paid.map((role) => rangeOf(role, unit)) }));
}

/** What holds of all of several figures; null where they differ in it, and of a single one. */
export function payNote(figures: readonly PayCell[], codes: Paid['codes']): string | null {
  const [note = '', ...others] = new Set(figures.map((figure) => payFacts(figure, codes).join(', ')));
  return figures.length < 2 || others.length > 0 || note === '' ? null : note;
}

function rangeOf({ title, codes, figures }: Paid, unit: string): PayRange {
  const stated = figures.filter((figure) => payUnit(figure) === unit);
  return { title, note: payNote(stated, codes), figures: stated.map(toFigure) };
}

function toFigure({ statistic, amount, text, topCoded = false }: PayCell): PayFigure {
  return { statistic, amount, text, isOpen: topCoded };
}
