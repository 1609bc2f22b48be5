import { lineBreak, type Span, type Text } from '../../../model/text.js';
import type { ProsePart } from '../../../model/screen/texts.js';
import { textContent } from '../../text.js';
import { type Line, wrap } from '../wrap.js';
import type { PartPrinter } from './part-printer.js';

/** A text, of which whole sentences are left out. */
export const prose: PartPrinter<ProsePart> = {
  rows: ({ text }) => Math.max(1, sentences(text).length),
  lines: ({ text }, rows, { width, theme }): Line[] => {
    const all = sentences(text);
    const shown: readonly Span[] = rows >= all.length ? theme.spans(text) : theme.spans(all.slice(0, rows).join(' '));
    return wrap(shown, width);
  },
  fact: ({ text }, rows) => {
    const count = sentences(text).length;
    return rows >= count ? null : `${rows} of ${count} sentences`;
  },
};

/** A sentence ends with a line break, or with a full stop or the like before a space and a capital letter. */
function sentences(text: Text): string[] {
  return textContent(text)
    .split(new RegExp(`${lineBreak}+|(?<=[.!?。！？]["'”’)]?)\\s+(?=["'“‘(]?[\\p{Lu}\\p{N}])`, 'u'))
    .filter((sentence) => sentence.trim() !== '');
}
