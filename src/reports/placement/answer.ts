import type { Placement, PlacementLevel } from '../../model/placement.js';
import type { Span } from '../../model/text.js';
import { levelNames } from './level-names.js';

/** Which level it is, in one sentence: `All of level 2, Baker, and most of level 3, Senior Baker: 10 of its 14 points, 2 more in part.` */
export function answerSpans(placement: Placement): Span[] {
  const { all, next, most, levels } = placement;
  const [reached, missing] = [levels.find(({ id }) => id === all), levels.find(({ id }) => id === next)];
  const bold = (level: PlacementLevel): Span => ({ text: nameOf(level, placement), tone: 'strong' });
  const named = (level: PlacementLevel): Span => ({ text: `level ${nameOf(level, placement)}`, tone: 'strong' });
  if (!missing)
    return reached
      ? [{ text: 'All of ' }, named(reached), { text: ', the highest.' }]
      : [{ text: 'The levels ask for nothing that a role can state.' }];
  const focus = focusOf(placement) ?? missing;
  const counts = countText(focus);
  const mostOf = (lead: string, each: string): Span[] =>
    focus === missing
      ? [{ text: lead }, named(focus), { text: `: ${counts}.` }]
      : [{ text: `${lead}${each}` }, bold(focus), { text: `: ${counts}.` }];
  if (reached)
    return most === null
      ? [{ text: 'All of ' }, named(reached), { text: '; of ' }, named(missing), { text: `, ${counts}.` }]
      : [{ text: 'All of ' }, named(reached), ...mostOf(', and most of ', 'each up to ')];
  if (most !== null) return mostOf('Most of ', 'each level up to ');
  const isNothing = missing.counts.met + missing.counts.part === 0;
  return [{ text: isNothing ? 'Nothing of ' : 'Not all of ' }, named(missing), { text: `: ${counts}.` }];
}

/** The level that the answer is about: the highest that is mostly met, else the next to reach, else the highest. */
export function focusOf({ most, next, all, levels }: Placement): PlacementLevel | undefined {
  return levels.find(({ id }) => id === (most ?? next ?? all));
}

function nameOf(level: PlacementLevel, placement: Placement): string {
  const { number = '', name = '' } = levelNames(placement)[placement.levels.indexOf(level)] ?? {};
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
