import { roundStep } from '../pay-axis.js';
import { percent } from './percent.js';

/** Where amounts stand on an axis from zero. */
export interface Axis {
  /** The amount at its end. */
  readonly end: number;
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
  place(amount: number): string;
}

/** An axis that ends just beyond the highest amount, with round amounts marked on it. */
export function axisOf(amounts: readonly number[], currency: string): Axis {
  const highest = Math.max(1, ...amounts);
  const end = highest * 1.04;
  const step = roundStep(highest / 4);
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => ({
    amount: index * step,
    text: short(index * step, currency),
  }));
  return { end, ticks, place: (amount) => percent(amount / end) };
}

/** `$50K`. */
function short(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(amount);
}
