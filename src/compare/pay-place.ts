import { canonicalStatistic, isPayCell } from '../categories/pay/pay-figures.js';
import { officialPublishers } from '../categories/pay/pay-phrases.js';
import type { PayEnds, PayPlace, PayToPlace, PercentilePlace } from '../model/pay-place.js';
import type { PayCell, Period, Role } from '../model/role.js';

/** The hours of a week by which official figures for a year are counted. */
const fullTimeHours = 40;
const weeksAYear = 52;
const daysAWeek = 5;

/**
 * Sets pay to a year of 40-hour weeks and finds its place among official figures, between whose percentiles pay is taken to rise evenly.
 * @param official figures of one occupation and one unit
 * @returns null if no amount is stated, or if the figures are in another currency, for an hour or less, or fewer than two percentiles
 */
export function placePay(pay: PayToPlace, official: readonly PayCell[]): PayPlace | null {
  const points = percentilesIn(official.filter(({ currency, period }) => currency === pay.currency && period === 'year'));
  if (points.length < 2 || (pay.low === null && pay.high === null)) return null;
  const { year, fullTimeYear } = payForAYear(pay);
  const place = (amount: number | null): PercentilePlace | null => (amount === null ? null : placeOf(amount, points));
  return { stated: pay, year, fullTimeYear, low: place(fullTimeYear.low), high: place(fullTimeYear.high) };
}

/** What pay comes to in a year, at the hours of the job and in 40-hour weeks, rounded to whole units of the currency. */
export function payForAYear(pay: PayToPlace): Pick<PayPlace, 'year' | 'fullTimeYear'> {
  return { year: endsFor(pay, (amount) => yearly(amount, pay)), fullTimeYear: endsFor(pay, (amount) => fullTimeYearly(amount, pay)) };
}

interface PercentilePoint {
  readonly percentile: number;
  readonly amount: number;
}

/** The percentiles in order. What is only known to be more than an amount is left out. */
function percentilesIn(figures: readonly PayCell[]): PercentilePoint[] {
  return figures
    .filter(({ topCoded }) => topCoded !== true)
    .flatMap(({ statistic, amount }) => {
      const [, digits] = /^p(\d{1,2})$/.exec(canonicalStatistic(statistic) === 'median' ? 'p50' : statistic) ?? [];
      return digits === undefined ? [] : [{ percentile: Number(digits), amount }];
    })
    .sort((a, b) => a.percentile - b.percentile);
}

function placeOf(amount: number, points: readonly PercentilePoint[]): PercentilePlace {
  const [lowest, highest] = [points[0], points.at(-1)];
  if (lowest && amount < lowest.amount) return { is: 'below', percentile: lowest.percentile };
  if (highest && amount > highest.amount) return { is: 'above', percentile: highest.percentile };
  const above = Math.max(
    1,
    points.findIndex((point) => point.amount >= amount),
  );
  const [from, to] = [points[above - 1], points[above]];
  if (!from || !to) return { is: 'within', percentile: lowest?.percentile ?? 0 };
  const share = to.amount === from.amount ? 0 : (amount - from.amount) / (to.amount - from.amount);
  return { is: 'within', percentile: Math.floor(from.percentile + share * (to.percentile - from.percentile)) };
}

function endsFor({ low, high }: PayToPlace, convert: (amount: number) => number): PayEnds {
  return { low: low === null ? null : Math.round(convert(low)), high: high === null ? null : Math.round(convert(high)) };
}

/** What an amount comes to in a year at the hours of the job. */
function yearly(amount: number, { period, hoursAWeek }: PayToPlace): number {
  const times: Readonly<Record<Period, number>> = {
    hour: (hoursAWeek ?? fullTimeHours) * weeksAYear,
    day: daysAWeek * weeksAYear,
    week: weeksAYear,
    month: 12,
    year: 1,
    // Counts as one year's, although nothing that is paid once is placed.
    once: 1,
  };
  return amount * times[period];
}

function fullTimeYearly(amount: number, pay: PayToPlace): number {
  return (yearly(amount, pay) * fullTimeHours) / (pay.hoursAWeek ?? fullTimeHours);
}

/** What a statistics office publishes of the pay of a role's occupation. */
export function officialFigures(role: Role): PayCell[] {
  return payFigures(role).filter(({ source }) => Object.hasOwn(officialPublishers, role.sources[source ?? '']?.publisher ?? ''));
}

/** All pay figures of a role. */
export function payFigures({ categories }: Role): PayCell[] {
  return categories
    .filter(({ id }) => id === 'pay')
    .flatMap(({ entries }) => entries.flatMap(({ cell }) => (isPayCell(cell) ? [cell] : [])));
}
