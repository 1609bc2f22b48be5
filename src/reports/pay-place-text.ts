import { ordinal } from '../categories/english.js';
import type { PayPlace, PercentilePlace } from '../model/pay-place.js';

/** Where pay lies, without a name of the occupation: `from the 17th to the 55th percentile`, `among the lowest 10%`; empty if neither end has a place. */
export function payPlaceText({ low, high }: Pick<PayPlace, 'low' | 'high'>): string {
  if (low === null) return high === null ? '' : `up to ${placeText(high)}`;
  if (high === null) return `from ${placeText(low)} on`;
  if (placeText(low) === placeText(high)) return low.is === 'within' ? `at ${placeText(low)}` : placeText(low);
  const areWithin = low.is === 'within' && high.is === 'within';
  return `from ${areWithin ? `the ${ordinal(low.percentile)}` : placeText(low)} to ${placeText(high)}`;
}

function placeText({ is, percentile }: PercentilePlace): string {
  if (is === 'below') return `among the lowest ${percentile}%`;
  return is === 'above' ? `among the highest ${100 - percentile}%` : `the ${ordinal(percentile)} percentile`;
}
