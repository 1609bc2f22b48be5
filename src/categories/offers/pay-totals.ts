import type { PayTotals } from '../../model/comparison.js';
import type { Category } from '../../model/role.js';
import { type Terms, hoursAtWork, readTerms, usualHoursAWeek } from './terms.js';
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
  const terms = readTerms(categories);
  const parts = yearlyParts(categories, terms);
  const benefits = categories.filter(({ id }) => id === 'benefits').flatMap(({ entries }) => entries.map(({ cell }) => cell.text));
  return { terms, parts, benefits, totals: totalsOf(parts, terms) };
}

function totalsOf(parts: readonly YearlyPart[], terms: Terms): PayTotals | null {
  const yearly = parts.filter(({ isOnce }) => !isOnce);
  const [currency, ...others] = new Set(parts.map((part) => part.currency));
  if (yearly.length === 0 || currency === undefined || others.length > 0) return null;
  const hours = hoursAtWork(terms);
  const guaranteed = sum(yearly.filter(({ isGuaranteed }) => isGuaranteed).map(({ low }) => low));
  const byHour = parts.some(({ cells }) => cells.some(({ period }) => period === 'hour'));
  return {
    currency,
    guaranteed,
    possible: sum(yearly.map(({ high }) => high)),
    once: sum(parts.filter(({ isOnce }) => isOnce).map(({ high }) => high)),
    hoursAWeek: terms.hoursAWeek ?? (byHour ? usualHoursAWeek : null),
    areHoursAssumed: terms.hoursAWeek === null && byHour,
    hoursAtWork: hours,
    guaranteedAnHour: hours === null ? null : toCents(guaranteed / hours),
  };
}

/** The most that an offer pays a year without equity, which may come to nothing. */
export function possibleInCash(parts: readonly YearlyPart[]): number {
  return sum(parts.filter(({ isOnce, isEquity }) => !isOnce && !isEquity).map(({ high }) => high));
}

function sum(amounts: readonly number[]): number {
  return toCents(amounts.toSorted((a, b) => a - b).reduce((total, amount) => total + amount, 0));
}
