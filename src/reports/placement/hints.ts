import type { Placement } from '../../model/placement.js';
import type { Hint } from '../../model/report.js';
import { quoteForShell } from '../quote-for-shell.js';

/** What to type next: the way to the next level, and the ladder itself. */
export function placementHints({ role, ladder, levels, next }: Placement): Hint[] {
  const goal = levels.find(({ id }) => id === next);
  return [
    ...(goal ? [{ purpose: 'As a plan', command: `compare gap ${quoteForShell(role.ref)} ${quoteForShell(goal.ref)}` }] : []),
    { purpose: 'Its levels', command: `compare ladder ${quoteForShell(ladder.ref)}` },
  ];
}
