import { type Line, lineWidth, mergeSpans } from '../formats/terminal/wrap.js';
import type { Span } from '../model/text.js';

/**
 * Breaks a line of a message at its spaces, and indents the further lines as the first. One that fits stays as it is. What is to be copied gets no
 * line break: a command that fits on a line stays whole, and a path that is longer than a line runs over its end.
 */
export function wrapMessage(line: Line, width: number): Line[] {
  if (lineWidth(line) <= width) return [line];
  const indent = /^ */.exec(line.map(({ text }) => text).join(''))?.[0] ?? '';
  const lines: Span[][] = [];
  let spaces: Line = [];
  for (const part of partsOf(line, width - indent.length)) {
    const last = lines.at(-1);
    if (isSpace(part)) spaces = part;
    else if (last && lineWidth([...last, ...spaces, ...part]) <= width) last.push(...spaces, ...part);
    else lines.push([{ text: indent }, ...part]);
  }
  return lines.map(mergeSpans);
}

/** What is not broken, and the spaces between: words, with a span for each of their tones, and commands that fit on a line. */
function partsOf(line: Line, width: number): Span[][] {
  const parts: Span[][] = [];
  for (const piece of line.flatMap((span) => piecesOf(span, width))) {
    const last = parts.at(-1);
    if (last && !isSpace(last) && !isSpace([piece])) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

function piecesOf(span: Span, width: number): Span[] {
  if (span.tone === 'command' && lineWidth([span]) <= width) return [span];
  return (span.text.match(/ +|[^ ]+/g) ?? []).map((text) => ({ ...span, text }));
}

function isSpace(part: Line): boolean {
  return part.every(({ text }) => /^ *$/.test(text));
}
