/** Compares by code unit, so that an order is the same in every place. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
