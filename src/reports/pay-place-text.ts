import { ordinal } from '../categories/english.js';
import type { PayPlace, PercentilePlace } from '../model/pay-place.js';

/**
 * Where pay lies: `from the 17th to the 55th percentile of nurses`, `among the lowest 10%`; empty if neither end has a place.
 * @param workers whose pay it is: `nurses`; not said if empty
 */
export function payPlaceText({ low, high }: Pick<PayPlace, 'low' | 'high'>, workers = ''): string {
  const of = workers === '' ? '' : ` of ${workers}`;
  if (low === null) return high === null ? '' : `up to ${placeText(high)}${of}`;
  if (high === null) return `from ${placeText(low)}${of} on`;
  if (placeText(low) === placeText(high)) return `${low.is === 'within' ? 'at ' : ''}${placeText(low)}${of}`;
  const areWithin = low.is === 'within' && high.is === 'within';
  return `from ${areWithin ? `the ${ordinal(low.percentile)}` : placeText(low)} to ${placeText(high)}${of}`;
}

function placeText({ is, percentile }: PercentilePlace): string {
  if (is === 'below') return `among the lowest ${percentile}%`;
  return is === 'above' ? `among the highest ${100 - percentile}%` : `the ${ordinal(percentile)} percentile`;
}
