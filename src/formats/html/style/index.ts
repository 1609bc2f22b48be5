import { answerStyles } from './answer.js';
import { comparisonStyles } from './comparison.js';
import { definitionsStyles } from './definitions.js';
import { drawingsStyles } from './drawings.js';
import { ladderStyles } from './ladder.js';
import { listsStyles, textStyles } from './text.js';
import { narrowStyles, wideStyles } from './responsive.js';
import { pageStyles } from './page.js';
import { paletteStyles } from './palette.js';
import { printStyles } from './print.js';
import { tablesStyles } from './tables.js';

/** The style sheet of the page. The order matters: later parts override earlier ones. */
export const styleSheet = [
  paletteStyles,
  pageStyles,
  textStyles,
  listsStyles,
  tablesStyles,
  comparisonStyles,
  definitionsStyles,
  drawingsStyles,
  answerStyles,
  wideStyles,
  narrowStyles,
  printStyles,
  ladderStyles,
].join('');
