import type { Span, Text } from '../model/report.js';

/** The spans of a text; a plain string is one span without a tone. */
export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** The words of a text, without tones and links. */
export function textContent(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
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
