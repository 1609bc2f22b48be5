/**
 * The distance between the ticks of an axis: the smallest of 1, 2, 2.5 or 5 times a power of ten that is at least `minimum`. Accepts 0.1 %
 * less, because of rounding errors. `minimum` must not be negative.
 */
export function roundStep(minimum: number): number {
  const step = Math.max(minimum, smallestStep);
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= step * 0.999) ?? 10) * power;
}

/** Far below the smallest coin. Much smaller numbers, such as Number.MIN_VALUE, would make the power of ten 0. */
const smallestStep = 1e-9;
