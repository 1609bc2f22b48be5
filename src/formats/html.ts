import type { Format } from './format.js';
import { page } from './html/page.js';

/** One page that stands on its own: no script, no network, for a screen of any width and for paper. */
export const html: Format = {
  print: (report) => page(report).source,
};
