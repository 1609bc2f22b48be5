/** A figure of a rating as people read it: one decimal, halves up, so that 4.25 is 4.3. */
export function oneDecimal(value: number): string {
  // 2.05 × 10 is a little less than 20.5.
  return (Math.round(value * 10 + 1e-9) / 10).toFixed(1);
}
