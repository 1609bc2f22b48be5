import type { Placement, PlacementLevel } from '../../model/placement.js';
import type { Span } from '../../model/report.js';
import { levelNames } from './level-names.js';

/** Which level it is, in one sentence: `All of level 2, Baker, and most of level 3, Senior Baker: 10 of its 14 points, 2 more in part.` */
export function answerSpans({ all, next, isMostOfNext, levels }: Placement): Span[] {
  const [reached, missing] = [levels.find(({ id }) => id === all), levels.find(({ id }) => id === next)];
  const named = (level: PlacementLevel): Span => ({ text: `level ${nameOf(level, levels)}`, tone: 'strong' });
  if (!missing)
    return reached
      ? [{ text: 'All of ' }, named(reached), { text: ', the highest.' }]
      : [{ text: 'The levels ask for nothing that a role can state.' }];
  const counts = countText(missing);
  if (!reached) {
    const isNothing = missing.counts.met + missing.counts.part === 0;
    return [{ text: isNothing ? 'Nothing of ' : 'Not all of ' }, named(missing), { text: `: ${counts}.` }];
  }
  return isMostOfNext
    ? [{ text: 'All of ' }, named(reached), { text: ', and most of ' }, named(missing), { text: `: ${counts}.` }]
    : [{ text: 'All of ' }, named(reached), { text: '; of ' }, named(missing), { text: `, ${counts}.` }];
}

function nameOf(level: PlacementLevel, levels: readonly PlacementLevel[]): string {
  const { number = '', name = '' } = levelNames(levels)[levels.indexOf(level)] ?? {};
  return `${number}, ${name}`;
}

/** `10 of its 14 points, 2 more in part`. */
function countText({ counts: { met, part }, points }: PlacementLevel): string {
  const of = `${met} of its ${points.length} ${points.length === 1 ? 'point' : 'points'}`;
  return part === 0 ? of : `${of}, ${part} ${met === 0 ? 'in part' : 'more in part'}`;
}

/** What a reader has to know of the answer, because only what is written down can be found. */
export const caution = 'A point that no line speaks for may be true of you and just not be written down.';

/** How to let the steps count that nobody can read from sentences; null if there are none. */
export function levelAdvice({ levels }: Placement): string | null {
  const isUnstated = levels.some(({ points }) => points.some(({ lacking }) => lacking?.what === 'level'));
  return isUnstated ? 'Nobody can read a level from a sentence: give your skills one on the scale of the ladder, and it counts.' : null;
}
