import { type Line, lineWidth } from '../wrap.js';

/** Sets cells beside each other within a part, each of them lines that are no wider than its column. */
export function padColumns(cells: readonly (readonly Line[])[], width: number, gap: number): Line[] {
  const height = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    joinLines(
      cells.map((cell) => cell[index] ?? []),
      width,
      gap,
    ),
  );
}

function joinLines(lines: readonly Line[], width: number, gap: number): Line {
  const used = lines.slice(0, lines.findLastIndex(({ length }) => length > 0) + 1);
  return used.flatMap((line, index): Line => {
    const isLast = index === used.length - 1;
    return isLast ? line : [...line, { text: ' '.repeat(Math.max(0, width - lineWidth(line)) + gap) }];
  });
}
