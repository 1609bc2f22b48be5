import { comparison } from './comparison.js';
import { drawings } from './drawings.js';
import { lists } from './lists.js';
import { narrow } from './narrow.js';
import { page } from './page.js';
import { palette } from './palette.js';
import { print } from './print.js';
import { tables } from './tables.js';
import { text } from './text.js';
import { wide } from './wide.js';

/** The one style sheet of the page; the later parts go before the earlier. */
export const style = [palette, page, text, lists, tables, comparison, drawings, wide, narrow, print].join('');
