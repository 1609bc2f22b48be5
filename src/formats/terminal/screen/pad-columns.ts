import { type Line, lineWidth } from '../wrap.js';

/** Sets columns of given widths beside each other within a part; `joinColumns` sets equal ones across the screen. No line is wider than its column. */
export function padColumns(columns: readonly (readonly Line[])[], widths: readonly number[], gap: number): Line[] {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => {
    const cells = columns.map((lines) => lines[index] ?? []);
    const last = cells.findLastIndex(({ length }) => length > 0);
    return cells
      .slice(0, last + 1)
      .flatMap((cell, column): Line =>
        column === last ? cell : [...cell, { text: ' '.repeat((widths[column] ?? 0) - lineWidth(cell) + gap) }],
      );
  });
}
