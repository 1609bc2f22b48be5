import type { GatheredLevel, GatheredRole } from './gather.js';
import { groupBy } from '../../group-by.js';
import { levelCode } from './level-code.js';
import { splitName } from './level-names.js';
import { sharedWords } from './shared-words.js';

/**
 * Makes a role of each track where a role has levels of several series that count from the same numbers, as `IC1 IC2 IC3` beside `M1 M2`. Series that
 * go on counting, `T1 T2 S3 S4`, are one ladder.
 * @param isOnly whether it is the only role of the import, so that a track may be called what its levels are called
 */
export function splitTracks(role: GatheredRole, isOnly: boolean): GatheredRole[] {
  const levels = [...role.levels.values()];
  const codes = new Map(levels.map((level) => [level, levelCode(level.name)]));
  if (levels.some((level) => codes.get(level) === null)) return [role];
  const tracks = [...groupBy(levels, (level) => codes.get(level)?.series ?? '')];
  const spans = tracks.map(([, own]) => own.map((level) => codes.get(level)?.numbers[0] ?? 0));
  const areSideBySide = spans.every(
    (span, index) =>
      span.length >= 2 &&
      spans.some((other, at) => at !== index && Math.min(...span) <= Math.max(...other) && Math.min(...other) <= Math.max(...span)),
  );
  if (tracks.length < 2 || !areSideBySide) return [role];
  const names = tracks.map(([, own]) => (isOnly ? sharedWords(own.map(nameOf)) : null));
  const areNamed = names.every((name) => name !== null) && new Set(names).size === names.length;
  return tracks.map(([series, own], index) => ({
    ...role,
    title: areNamed ? (names[index] ?? role.title) : `${role.title} (${series.length <= 3 ? series.toUpperCase() : series})`,
    levels: new Map(own.map((level) => [level.name, level])),
  }));
}

function nameOf({ name, title }: GatheredLevel): string {
  return splitName(name, title).title;
}
