import { cleanText } from '../files/published-file.js';
import { levelCode } from './level-code.js';
import { seniorityOf } from './seniority.js';

/**
 * The track of each column of levels, where a row above the header names it over the first column of each, as merged cells do: `Individual contributor`
 * and `Management`. None where that row names bands of one ladder, such as `Junior` and `Senior`, or where the levels count on from one to the next.
 * @param above the rows above the header
 * @param named the columns of the levels, from left to right
 */
export function columnTracks(
  above: readonly (readonly string[])[],
  headings: readonly string[],
  named: readonly number[],
): ReadonlyMap<number, string> {
  for (const row of above.toReversed()) {
    const tracks = new Map<number, string>();
    let track = '';
    for (const [place, index] of named.entries()) {
      // The name may stand over a column between those of levels.
      for (let column = (named[place - 1] ?? -1) + 1; column <= index; column += 1) {
        const name = cleanText(row[column] ?? '');
        if (name !== '' && (place > 0 || column === index)) track = name;
      }
      if (track !== '') tracks.set(index, track);
    }
    if (tracks.size === named.length && areTracks(tracks, headings)) return tracks;
  }
  return new Map();
}

function areTracks(tracks: ReadonlyMap<number, string>, headings: readonly string[]): boolean {
  const names = [...new Set(tracks.values())];
  const codes = [...tracks.keys()].map((index) => levelCode(headings[index] ?? ''));
  const isOneSeries = codes.every((code) => code !== null && code.series === codes[0]?.series);
  const counts = names.map((name) => [...tracks.values()].filter((each) => each === name).length);
  return names.length >= 2 && !isOneSeries && counts.every((count) => count >= 2) && !names.some((name) => seniorityOf(name).isTold);
}
