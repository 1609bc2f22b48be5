import type { Span } from '../model/text.js';

/** What to type: a command or option after a colon or `See`, and what follows `Did you mean`. A command ends before three spaces or the full stop. */
const toType = /(?<=: |^See )(?:compare |--[a-z]).*?(?=   |\.?$|\. )|(?<=did you mean )[^?]+(?=\?)/gi;

/** Splits a hint into spans, those to be typed with the tone of commands. */
export function hintSpans(hint: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { 0: command, index } of hint.matchAll(toType)) {
    if (index > end) spans.push({ text: hint.slice(end, index) });
    spans.push({ text: command, tone: 'command' });
    end = index + command.length;
  }
  return end === hint.length ? spans : [...spans, { text: hint.slice(end) }];
}
