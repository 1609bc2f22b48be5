import type { Placement } from '../../model/placement.js';
import type { Hint } from '../../model/report.js';
import { quoteForShell } from '../quote-for-shell.js';
import { focusOf } from './answer.js';

/** What to type next: the way to the level that is not reached, and the ladder itself. */
export function placementHints(placement: Placement): Hint[] {
  const { role, ladder, next } = placement;
  const goal = next === null ? undefined : focusOf(placement);
  return [
    ...(goal ? [{ purpose: 'As a plan', command: `compare gap ${quoteForShell(role.ref)} ${quoteForShell(goal.ref)}` }] : []),
    { purpose: 'Its levels', command: `compare ladder ${quoteForShell(ladder.ref)}` },
  ];
}
