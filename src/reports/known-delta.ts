import { isPay } from '../categories/is-pay.js';
import type { Delta, Row } from '../model/comparison.js';

/**
 * What may be said of a difference: where figures are top-coded, the true ones are so high or higher, so that the lowest must be known.
 * Null where nothing is left to say, because the amounts are equal and only some of them are top-coded.
 */
export function knownDelta({ delta, cells }: Pick<Row, 'delta' | 'cells'>): Delta | null {
  if (delta === null || !('amount' in delta)) return delta;
  const figures = cells.filter(isPay);
  const lowest = Math.min(...figures.map(({ amount }) => amount));
  if (figures.every(({ amount }) => amount === lowest)) return null;
  const isLowestKnown = figures.some(({ amount, topCoded }) => amount === lowest && !topCoded);
  return isLowestKnown ? delta : { notComparable: 'the lower is top-coded' };
}
