// How far two ratings of the same true value lie apart by chance: a rating is the mean of what a few people said.

import { type RoleFields, appendTo } from './part.js';

/**
 * Returns 1.96 × √2 × the median of the standard errors of a table: 95 % of the differences between two means of the same true value are smaller.
 * @param errors in points of the scale
 * @public for scripts/occupations
 * @returns in the same points; null if there are no errors
 */
export function chanceDifference(errors: readonly number[]): number | null {
  const error = median(errors);
  return error === null ? null : 1.96 * Math.SQRT2 * error;
}

/**
 * Returns the middle one, the higher of two; null if there is none.
 * @public for scripts/occupations
 */
export function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/**
 * Returns the difference as people are told it: half a point, one point.
 * @public for scripts/occupations
 */
export function toHalves(difference: number): number {
  return Math.round(2 * difference) / 2;
}

/**
 * In points. Interests have no standard errors: they are judged, not surveyed. Their levels in two occupations of one broad occupation lie 0.48 apart (median), those
 * of skills 0.26 and of knowledge 0.64, which have margins of half a point and one point (docs/decisions/27-about-the-same.md).
 * @public for scripts/occupations
 */
export const interestMargin = 1;

/** The standard errors of one table. */
export class StandardErrors {
  readonly #byScale = new Map<string, number[]>();

  /** @param text empty or `n/a` if it is not stated */
  add(scale: string, text: string): void {
    const error = text === '' ? Number.NaN : Number(text);
    if (Number.isFinite(error)) appendTo(this.#byScale, scale, error);
  }

  /**
   * Returns the margin of the table's category, as part of a role file; nothing if the table states no errors, or such as come to no half point.
   * @param scales the first that has errors counts
   */
  margins(category: string, scales: readonly string[]): RoleFields {
    const errors = scales.map((scale) => this.#byScale.get(scale)).find((each) => each !== undefined) ?? [];
    const margin = toHalves(chanceDifference(errors) ?? 0);
    return margin === 0 ? {} : { margins: { [category]: margin } };
  }
}
