/** A part, 0 to 1, as SVG takes a length. */
export function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
