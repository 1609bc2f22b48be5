import type { PayCell } from '../model/role.js';

/** The lowest figure; undefined where it is top-coded, and the true one may be higher than the others. */
export function leastKnown(figures: readonly PayCell[]): PayCell | undefined {
  const lowest = Math.min(...figures.map(({ amount }) => amount));
  return figures.find(({ amount, topCoded }) => amount === lowest && !topCoded);
}
