import type { Format } from './format.js';
import { blockText } from './markdown/block.js';

/** GitHub's Markdown. */
export const markdown: Format = {
  print: ({ blocks }) => `${blocks.map(blockText).filter(Boolean).join('\n\n')}\n`,
};
