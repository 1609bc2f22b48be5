import { readTerms } from '../../categories/offers/terms.js';
import { isBasePay } from '../../categories/pay/pay-parts.js';
import { payRangeOfRole } from '../../categories/pay/pay-range.js';
import type { PostedPay, PostedPayPlace } from '../../model/evidence.js';
import type { PayToPlace } from '../../model/pay-place.js';
import type { Role } from '../../model/role.js';
import { officialFigures, payFigures, payForAYear, placePay } from '../pay-place.js';

/**
 * What an ad pays, and its place among official figures.
 * @param occupation the role that has them; null if it is not known
 * @returns null if the ad states no pay
 */
export function postedPay(ad: Role, occupation: Role | null): PostedPay | null {
  const stated = statedPay(ad);
  return stated && { stated, ...payForAYear(stated), place: placeOf(stated, occupation) };
}

/** Of the base where pay has parts: a range if there is one, else the one end or the figure that is stated. */
function statedPay(ad: Role): PayToPlace | null {
  const figures = payFigures(ad).filter(isBasePay);
  const range = payRangeOfRole(figures);
  const [first] = figures;
  if (!first) return null;
  const { currency, period, statistic, amount } = range?.low ?? first;
  const ends = range
    ? { low: range.low.amount, high: range.high.amount }
    : { low: statistic === 'maximum' ? null : amount, high: statistic === 'minimum' ? null : amount };
  return { ...ends, currency, period, hoursAWeek: readTerms(ad.categories).hoursAWeek };
}

function placeOf(stated: PayToPlace, occupation: Role | null): PostedPayPlace | null {
  if (occupation === null) return null;
  const figures = officialFigures(occupation).filter(({ period }) => period === 'year');
  const place = placePay(stated, figures);
  if (place === null) return null;
  const source = occupation.sources[figures[0]?.source ?? ''] ?? null;
  return { occupation: { id: occupation.id, title: occupation.title }, low: place.low, high: place.high, figures, source };
}
