import type { LadderBlock } from '../../../model/blocks/ladder.js';
import type { Span } from '../../../model/text.js';
import type { Theme } from '../theme.js';
import type { Line } from '../wrap.js';

/** What all parts of a ladder are drawn with. */
export interface LadderCanvas {
  readonly block: LadderBlock;
  /** Of the terminal; Infinity in a pipe. */
  readonly width: number;
  readonly theme: Theme;
}

/** Wider texts are hard to read. */
export const widestText = 100;

/** The mark of a track, or of both; empty if there is only one. */
export function trackMark(track: number | null, { block, theme }: LadderCanvas): Line {
  const count = block.tracks.length;
  if (count < 2) return [];
  return [track === null ? { text: theme.shared } : theme.roleMark(track, count), { text: ' ' }];
}

/** `3 Senior`. */
export function levelLabel(column: number, { columns }: LadderBlock): string {
  const { number = '', name = '' } = columns[column] ?? {};
  return name === '' ? number : `${number} ${name}`;
}

/** Whether a track has a level in the column; both together have one where either has. */
export function hasLevel(track: number | null, column: number, { columns }: LadderBlock): boolean {
  const levels = columns[column]?.levels ?? [];
  return track === null ? levels.some((level) => level !== null) : (levels[track] ?? null) !== null;
}

/** Before the criteria of a theme, which has a heading, and of none. */
export function rowIndent(theme: string | null): number {
  return theme === null ? 2 : 4;
}

export function indentSpan(width: number): Span {
  return { text: ' '.repeat(width) };
}
