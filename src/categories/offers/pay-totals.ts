import type { PayTotals } from '../../model/comparison.js';
import type { Category, Period } from '../../model/role.js';
import { isPayCell } from '../pay/pay-figures.js';
import { isBasePay } from '../pay/pay-parts.js';
import { type Terms, hoursAtWork, readTerms, usualHoursAWeek, workDaysAYear } from './terms.js';
import { type YearlyPart, toCents, yearlyParts } from './yearly-parts.js';

/** One offer as numbers. */
export interface OfferPay {
  readonly terms: Terms;
  readonly parts: readonly YearlyPart[];
  /** What it gives besides, which may name parts of pay without their amounts. */
  readonly benefits: readonly string[];
  /** Null if it states no pay for a year, or in several currencies. */
  readonly totals: PayTotals | null;
}

/** Reads what an offer pays, and for how many hours. */
export function offerPay(categories: readonly Category[]): OfferPay {
  const stated = readTerms(categories);
  const terms = isDayRateAlone(categories, stated) ? { ...stated, isLimited: true } : stated;
  const parts = yearlyParts(categories, terms);
  const benefits = categories.filter(({ id }) => id === 'benefits').flatMap(({ entries }) => entries.map(({ cell }) => cell.text));
  return { terms, parts, benefits, totals: totalsOf(parts, terms) };
}

/** Who pays by the day and does not say for how long promises no year. */
function isDayRateAlone(categories: readonly Category[], { texts }: Terms): boolean {
  if (texts.employment !== undefined || texts.length !== undefined) return false;
  const figures = categories.filter(({ id }) => id === 'pay').flatMap(({ entries }) => entries.map(({ cell }) => cell));
  return figures.some((cell) => isPayCell(cell) && isBasePay(cell) && cell.occupation === undefined && cell.period === 'day');
}

function totalsOf(parts: readonly YearlyPart[], terms: Terms): PayTotals | null {
  const yearly = parts.filter(({ isOnce }) => !isOnce);
  const [currency, ...others] = new Set(parts.map((part) => part.currency));
  if (yearly.length === 0 || currency === undefined || others.length > 0) return null;
  const hours = hoursAtWork(terms);
  const guaranteed = sum(yearly.filter(({ isGuaranteed }) => isGuaranteed).map(({ low }) => low));
  const isBy = (wanted: Period): boolean => parts.some(({ cells }) => cells.some(({ period }) => period === wanted));
  const byHour = isBy('hour');
  return {
    currency,
    guaranteed,
    possible: sum(yearly.map(({ high }) => high)),
    once: sum(parts.filter(({ isOnce }) => isOnce).map(({ high }) => high)),
    hoursAWeek: terms.hoursAWeek ?? (byHour ? usualHoursAWeek : null),
    areHoursAssumed: terms.hoursAWeek === null && byHour,
    daysAYear: isBy('day') ? workDaysAYear : null,
    isLimited: terms.isLimited,
    hoursAtWork: hours,
    guaranteedAnHour: hours === null || terms.isLimited ? null : toCents(guaranteed / hours),
  };
}

/** The most that an offer pays a year without equity, which may come to nothing. */
export function possibleInCash(parts: readonly YearlyPart[]): number {
  return sum(parts.filter(({ isOnce, isEquity }) => !isOnce && !isEquity).map(({ high }) => high));
}

/** What a year would come to for certain, if the job lasted so long. */
export function wholeYear(parts: readonly YearlyPart[]): number {
  return sum(parts.filter(({ isOnce, isFixed }) => !isOnce && isFixed).map(({ low }) => low));
}

function sum(amounts: readonly number[]): number {
  return toCents(amounts.toSorted((a, b) => a - b).reduce((total, amount) => total + amount, 0));
}
