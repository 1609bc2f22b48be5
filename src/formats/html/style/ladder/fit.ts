import { css } from '../css.js';
import { levelCounts, narrowest, narrowestBlocks } from './sizes.js';
import { runningNames } from './running-names.js';
import { spokenOnly } from './spoken-only.js';

/** With more levels, the steps are blocks alone on screens of every width, and in narrow windows the columns have numbers alone. */
const mostWithWords = 6;

const manyLevels = css`
  @media screen {
    ${levelCounts
      .filter((levels) => levels > mostWithWords)
      .map((levels) => `.levels-${levels} .has-scale .word`)
      .join(', ')} {
      ${spokenOnly}
    }
  }
`;

/** Where the whole table fits, the page scrolls instead of its region, and the head stays at the top of the window. */
const fitting = levelCounts
  .flatMap((levels) => [false, true].map((isRoomy) => ({ levels, isRoomy, room: narrowest(levels, isRoomy) + 3.5 })))
  .filter(({ room, isRoomy }) => room <= (isRoomy ? 120 : 80))
  .map(({ levels, isRoomy, room }) => {
    const ladder = `.levels-${levels}${isRoomy ? '.is-roomy' : ':not(.is-roomy)'}`;
    return css`
      @media screen and (min-width: ${Math.max(40.01, room)}rem) {
        ${ladder} .ladder-scroll {
          max-height: none;
          overflow: visible;
        }
        ${runningNames(ladder)}
      }
    `;
  })
  .join('');

/** Where the words of the steps do not fit, but the blocks do. The page scrolls, not the region. */
const blocksOnly = levelCounts
  .flatMap((levels) =>
    [false, true].map((isRoomy) => ({
      levels,
      ladder: `.levels-${levels}${isRoomy ? '.is-roomy' : ':not(.is-roomy)'}`,
      from: Math.max(40.01, narrowestBlocks(levels, isRoomy) + 3.5),
      to: narrowest(levels, isRoomy) + 3.49,
    })),
  )
  .filter(({ from, to }) => from < to)
  .map(
    ({ levels, ladder, from, to }) => css`
      @media screen and (min-width: ${from}rem) and (max-width: ${to}rem) {
        ${ladder} .ladder-scroll {
          max-height: none;
          overflow: visible;
        }
        ${ladder} .ladder-grid {
          min-width: var(--narrowest-blocks);
        }
        ${ladder} .has-scale .word${levels > mostWithWords ? `, ${ladder} .heads .level-name` : ''} {
          ${spokenOnly}
        }
        ${ladder} .texts td {
          font-size: 0.8rem;
        }
        ${runningNames(ladder)}
      }
    `,
  )
  .join('');

/** What a table shows in windows of each width, and whether it or the page scrolls. */
export const fitStyles = [manyLevels, fitting, blocksOnly].join('');
