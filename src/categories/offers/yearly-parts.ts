import type { Category, PayCell } from '../../model/role.js';
import { normalizeText } from '../normalize.js';
import { isPayCell } from '../pay/pay-figures.js';
import { canonicalPart, knownPart, placeOfPart } from '../pay/pay-parts.js';
import { type Terms, usualHoursAWeek, weeksAYear, workDaysAYear } from './terms.js';

/** One part of what an offer pays, set to a year. */
export interface YearlyPart {
  /** The same for parts of two offers that are the same: `base`. */
  readonly key: string;
  /** As the file calls it. */
  readonly name: string;
  /** Equal unless the part is a range; a year, or once, in the currency, to the cent. */
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  /** Nothing is for a year if the job is not. */
  readonly isGuaranteed: boolean;
  /** Whether it is paid in full as long as the job lasts. */
  readonly isFixed: boolean;
  /** Whether it is paid once, so that it enters no sum of a year. */
  readonly isOnce: boolean;
  readonly isEquity: boolean;
  /** The figures that it comes from. */
  readonly cells: readonly PayCell[];
  readonly note: string | null;
}

/** The parts of pay of an offer, base first, what is paid once last. A range of pay as a whole is taken as the base. What describes an occupation is left out. */
export function yearlyParts(
  categories: readonly Category[],
  { hoursAWeek, isLimited }: Pick<Terms, 'hoursAWeek' | 'isLimited'>,
): YearlyPart[] {
  const figures = (categories.find(({ id }) => id === 'pay')?.entries ?? []).flatMap(({ cell }) => (isPayCell(cell) ? [cell] : []));
  const own = figures.filter(({ occupation }) => occupation === undefined);
  const hasBase = own.some(({ part }) => part !== undefined && canonicalPart(part) === 'base');
  const groups = new Map<string, PayCell[]>();
  for (const cell of own) {
    if (cell.part === undefined && hasBase) continue;
    const key = JSON.stringify([cell.part === undefined ? 'base' : canonicalPart(cell.part), cell.currency, cell.period === 'once']);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((cells) => toPart(cells, hoursAWeek ?? usualHoursAWeek, isLimited)).sort(compareParts);
}

/** What pay is called that has no parts; it is compared with the base of other offers. */
const wholePay = 'pay';

function toPart(cells: readonly PayCell[], hoursAWeek: number, isLimited: boolean): YearlyPart[] {
  const [first] = cells;
  if (!first) return [];
  const amounts = cells.map((cell) => yearlyAmount(cell, hoursAWeek));
  const key = first.part === undefined ? 'base' : canonicalPart(first.part);
  const names = new Set(cells.map((cell) => cell.part ?? wholePay));
  const name = names.size === 1 ? (first.part ?? wholePay) : key;
  const isFixed = cells.every(({ guaranteed }) => guaranteed ?? true);
  const notes = [...new Set(cells.flatMap(({ note }) => note ?? []))].sort();
  return [
    {
      key,
      name,
      low: Math.min(...amounts),
      high: Math.max(...amounts),
      currency: first.currency,
      isGuaranteed: isFixed && (!isLimited || first.period === 'once'),
      isFixed,
      isOnce: first.period === 'once',
      isEquity: knownPart(name)?.name === 'equity',
      cells,
      note: notes.length === 0 ? null : notes.join('; '),
    },
  ];
}

/** What is certain comes before what is possible, and that before what is paid once. */
function compareParts(left: YearlyPart, right: YearlyPart): number {
  return (
    Number(left.isOnce) - Number(right.isOnce) ||
    Number(right.isGuaranteed) - Number(left.isGuaranteed) ||
    placeOfPart(left.key) - placeOfPart(right.key) ||
    compareTexts(`${normalizeText(left.key)} ${left.currency}`, `${normalizeText(right.key)} ${right.currency}`)
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Sets an amount to a year, to the cent. What is paid once stays as it is. */
function yearlyAmount({ amount, period }: Pick<PayCell, 'amount' | 'period'>, hoursAWeek: number): number {
  const times = { hour: hoursAWeek * weeksAYear, day: workDaysAYear, week: weeksAYear, month: 12, year: 1, once: 1 };
  return toCents(amount * times[period]);
}

export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
