import { lineBreak, type Span, type Text } from '../model/text.js';

/** The spans of a text; a plain string is one span without a tone. */
export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** The words of a text, without tones and links. */
export function textContent(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}

/** Begins a point of a list: a dash, another bullet or a number. */
export const pointMark = /^(?:[-*+•–]|\d{1,3}[.)]) +/;

/** The lines of a text, each without the spaces around its line breaks; an empty line is between paragraphs. */
export function linesOf(text: Text): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spansOf(text))
    span.text.split(lineBreak).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ ...span, text: part });
    });
  return lines;
}

/**
 * Whether two texts use the same words, so that printing one of them is enough. Ignores case, spacing and punctuation at the end of a word.
 */
export function hasSameWording(left: Text, right: Text): boolean {
  return normalize(left) === normalize(right);
}

function normalize(text: Text): string {
  return textContent(text)
    .toLowerCase()
    .replace(/[.,;:!?](?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
