import type { Evidence } from '../../model/evidence.js';
import type { Hint } from '../../model/report.js';
import { quoteForShell } from '../quote-for-shell.js';

/** What to type next: both beside each other. */
export function evidenceHints({ role, posting }: Evidence): Hint[] {
  return [{ purpose: 'Side by side', command: `compare ${quoteForShell(role.ref)} ${quoteForShell(posting.ref)}` }];
}
