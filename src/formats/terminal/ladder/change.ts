import type { LadderBlockCell } from '../../../model/blocks/ladder.js';
import type { Tone } from '../../../model/text.js';
import type { Theme } from '../theme.js';

type Change = LadderBlockCell['change'];

/** The mark of what a level changes; empty for what it begins with and for what carries on. */
export function changeMark(change: Change, { ladder }: Theme): string {
  return change === 'start' || change === 'same' ? '' : ladder[change];
}

/** What changes stands out, and what carries on is quiet. */
export function changeTone(change: Change): Tone | undefined {
  if (change === 'start') return undefined;
  return change === 'same' ? 'muted' : 'new';
}
