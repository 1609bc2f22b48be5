import { hangingIndent, type Line, lineWidth, mergeSpans, nonBreakingSpace, unbreakable } from '../formats/terminal/wrap.js';

/**
 * Breaks a line of a message between its words, and indents the further lines as the first. A command that fits on a line is not broken, so that it
 * can be copied. A line that fits stays as it is.
 */
export function wrapMessage(line: Line, width: number): Line[] {
  if (lineWidth(line) <= width) return [line];
  const [first, ...rest] = mergeSpans(line).flatMap((span) => (span.tone === 'command' ? unbreakable([span]) : [span]));
  if (!first) return [line];
  const indent = /^ */.exec(first.text)?.[0] ?? '';
  return hangingIndent([{ text: indent }], [{ ...first, text: first.text.slice(indent.length) }, ...rest], width).map(withSpaces);
}

function withSpaces(line: Line): Line {
  return line.map((span) => (span.tone === 'command' ? { ...span, text: span.text.replaceAll(nonBreakingSpace, ' ') } : span));
}
