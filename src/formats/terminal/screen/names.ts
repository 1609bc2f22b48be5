import type { NamesPart } from '../../../model/screen/texts.js';
import type { Theme } from '../theme.js';
import { type Line, hangingIndent, lineWidth, unbreakable, wrap } from '../wrap.js';
import type { PartPrinter } from './part-printer.js';

/** Names on one line, as many as fit. */
export const names: PartPrinter<NamesPart> = {
  rows: () => 1,
  lines: (part, rows, { width, size, theme }) => {
    if (rows === 0) return [];
    if (part.lead === null) return nameLines(part.names, part.names.length, width, theme);
    const words = size === 'narrow' ? '' : `${part.lead.words} `;
    const lead: Line = [{ text: theme.farthest[part.lead.mark], tone: 'strong' }, { text: ` ${words}` }];
    const shown = part.names.slice(0, size === 'narrow' ? 2 : part.names.length);
    return hangingIndent(lead, firstNames(shown, width - lineWidth(lead), theme), width);
  },
};

/**
 * As many names as fit on a line, and how many more there are. A first name that is too long is wrapped.
 * @param count of all names, of which the first are given
 */
export function nameLines(all: readonly string[], count: number, width: number, theme: Theme): Line[] {
  for (let shown = all.length; shown > 0; shown -= 1) {
    const more = count - shown;
    const line = joinNames([...all.slice(0, shown), ...(more > 0 ? [`${more} more`] : [])], theme);
    if (lineWidth(line) <= width) return [line];
    if (shown === 1) return wrap(line, width);
  }
  return [];
}

/** The names at the beginning that fit on a line, at least one. */
function firstNames(all: readonly string[], width: number, theme: Theme): Line {
  for (let shown = all.length; shown > 1; shown -= 1) {
    const line = joinNames(all.slice(0, shown), theme);
    if (lineWidth(line) <= width) return line;
  }
  return joinNames(all.slice(0, 1), theme);
}

function joinNames(all: readonly string[], theme: Theme): Line {
  return all.flatMap((name, index) => [...(index === 0 ? [] : [{ text: theme.separator }]), ...unbreakable(theme.spans(name))]);
}
