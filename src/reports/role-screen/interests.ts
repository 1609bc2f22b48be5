import type { Cell } from '../../model/role.js';

/** Interests of 4 and more, highest first, at most three: `social, investigative`; null if not all have levels. */
export function strongInterests(cells: readonly Cell[]): string | null {
  if (cells.some(({ level }) => typeof level !== 'number')) return null;
  const sorted = cells.toSorted((a, b) => Number(b.level) - Number(a.level));
  const strong = sorted.filter(({ level }) => Number(level) >= 4).slice(0, 3);
  return (strong.length === 0 ? sorted.slice(0, 1) : strong).map(({ text }) => text.toLowerCase()).join(', ');
}
