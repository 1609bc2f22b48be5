/** How many levels a table may have as columns. */
export const levelCounts = Array.from({ length: 12 }, (_, index) => index + 1);

/** The narrowest column of a level in rem: blocks with a word below them, and lines of sentences. */
const [narrowLevel, roomyLevel] = [5.25, 9.5];

/** The sizes of a table for each number of levels. It is roomy if cells have sentences. */
export const sizesStyles = levelCounts
  .flatMap((levels) => [
    ...[false, true].map((isRoomy) => {
      const ladder = `.levels-${levels}${isRoomy ? '.is-roomy' : ''}`;
      return `  ${ladder} { --levels: ${levels}; --names: ${shareOfNames(levels, isRoomy)}; --narrowest: ${narrowest(levels, isRoomy)}rem; --narrowest-blocks: ${narrowestBlocks(levels, isRoomy)}rem; }\n`;
    }),
    `  .run-${levels} { --run: ${levels}; }\n`,
  ])
  .join('');

/** How much of the table the names take: less if there are many levels. */
function shareOfNames(levels: number, isRoomy: boolean): number {
  const [names, level] = isRoomy ? [16, roomyLevel] : levels > 8 ? [12, narrowLevel] : [10, narrowLevel * 1.3];
  return Number(Math.min(0.3, names / (names + levels * level)).toFixed(3));
}

/** The narrowest table that can be read, in rem. */
export function narrowest(levels: number, isRoomy: boolean): number {
  return Math.ceil((levels * (isRoomy ? roomyLevel : narrowLevel)) / (1 - shareOfNames(levels, isRoomy)));
}

/** The narrowest table with blocks alone, whose words the heading of the section tells, and with sentences in short lines. In rem. */
export function narrowestBlocks(levels: number, isRoomy: boolean): number {
  return Math.ceil((levels * (isRoomy ? 6 : 3.6)) / (1 - shareOfNames(levels, isRoomy)));
}
