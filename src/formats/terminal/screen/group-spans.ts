import type { SharedName } from '../../../model/screen/groups.js';
import { type Line, unbreakable } from '../wrap.js';
import type { ScreenCanvas } from './part-printer.js';

/** A name, after `≈` if the roles say it in other words. */
export function sharedNameSpans({ text, isReworded }: SharedName, { theme }: Pick<ScreenCanvas, 'theme'>): Line {
  return [...(isReworded ? unbreakable([{ text: `${theme.marks.similar} ` }]) : []), ...theme.spans(text)];
}

/** Lines joined by a text. */
export function joinSpans(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index): Line => (index === 0 ? line : [{ text: separator }, ...line]));
}
