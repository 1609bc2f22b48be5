import { css } from './css.js';
import { cellsStyles } from './ladder/cells.js';
import { fitStyles } from './ladder/fit.js';
import { gridStyles } from './ladder/grid.js';
import { introductionStyles } from './ladder/introduction.js';
import { narrowStyles } from './ladder/narrow.js';
import { printStyles } from './ladder/print.js';
import { sizesStyles } from './ladder/sizes.js';

/** What is new or raised at a level has a tone of its own; what goes on is drawn in that of what roles share. */
const palette = css`
  :root {
    --news: #8a5a00;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --news: #ffd75f;
    }
  }
`;

/** A ladder. The order matters: later parts override earlier ones. */
export const ladderStyles = [palette, introductionStyles, sizesStyles, gridStyles, cellsStyles, fitStyles, narrowStyles, printStyles].join(
  '',
);
