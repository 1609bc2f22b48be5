import { isPay } from '../categories/is-pay.js';
import { leastKnown } from '../categories/least-known.js';
import type { Delta, Row } from '../model/comparison.js';

/**
 * What may be said of a difference: where figures are top-coded, the true ones are so high or higher, so that the lowest must be known.
 * Null where nothing is left to say, because the amounts are equal and only some of them are top-coded.
 */
export function knownDelta({ delta, cells }: Pick<Row, 'delta' | 'cells'>): Delta | null {
  if (delta === null || !('amount' in delta)) return delta;
  const figures = cells.filter(isPay);
  if (new Set(figures.map(({ amount }) => amount)).size < 2) return null;
  return leastKnown(figures) ? delta : { notComparable: 'the lower is top-coded' };
}
