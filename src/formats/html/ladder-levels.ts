import type { LadderBlock, LadderBlockColumn } from '../../model/blocks/ladder.js';
import { anchoredHeading } from './ladder-section.js';
import { trackMarkup } from './ladder-track.js';
import { type Markup, markup } from './markup.js';

/** No section of a role has this anchor, because those begin with `ladder-`. */
export const levelsAnchor = 'levels';

/** Whether the levels have titles of their own or summaries, so that the list says more than the head of the grid. */
export function hasLevelTitles({ columns, tracks }: LadderBlock): boolean {
  return tracks.some((_, track) => {
    const levels = columns.flatMap((column) => column.levels[track] ?? []);
    return new Set(levels.map(({ title }) => title)).size > 1 || levels.some(({ summary }) => summary !== null);
  });
}

/** The levels with their whole titles and their summaries. */
export function ladderLevelsMarkup(block: LadderBlock): Markup {
  const items = block.columns.map(
    (column) => markup`<li><span class="level-number">${column.number}</span> <div>${levelMarkup(column, block)}</div></li>\n`,
  );
  return markup`<section aria-labelledby="${levelsAnchor}">
    ${anchoredHeading('Levels', levelsAnchor)}
    <ol class="ladder-levels">
      ${items}</ol>
  </section>\n`;
}

function levelMarkup({ levels }: LadderBlockColumn, block: LadderBlock): Markup {
  return markup`${levels.map((level, track) =>
    level === null
      ? markup``
      : markup`<p dir="auto">${trackMarkup(block, track)}<strong>${level.title}</strong></p>
          ${level.summary === null ? null : markup`<p class="muted" dir="auto">${level.summary}</p>\n`}`,
  )}`;
}
