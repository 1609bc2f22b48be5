import type { LadderBlock } from '../../model/blocks/ladder.js';
import { bothMark, trackMarks } from '../ladder-marks.js';
import { type Markup, markup } from './markup.js';

/** The mark of the track that something is of, with words for screen readers; null if there is only one track. */
export function trackMarkup({ tracks }: LadderBlock, track: number | null): Markup | null {
  if (tracks.length < 2) return null;
  const words = track === null ? 'both' : (tracks[track]?.title ?? '');
  const [className, mark] = track === null ? ['', bothMark] : [` role-${track + 1}`, trackMarks[track] ?? ''];
  return markup`<span class="of-track${className}" aria-hidden="true">${mark} </span><span class="hidden">${words}: </span>`;
}
