import type { Format } from './format.js';
import { unsafeInLines } from './sanitize.js';

/** The data as it is. What a terminal would obey or hide is written as \u escapes, which any reader turns back. */
export const json: Format = {
  print: ({ data }) => `${printJson(data, 2)}\n`,
};

/** One JSON value as text, safe to look at. */
export function printJson(data: unknown, indent?: number): string {
  const text = JSON.stringify(data, null, indent);
  // JSON itself escapes what is below a space, and most texts have nothing beyond ASCII: that is seen at a third of what a look for each sign costs.
  return /^[\0-\x7e]*$/.test(text) ? text : text.replace(unsafeInLines, unicodeEscapes);
}

/** A sign as \u escapes, as JSON and double-quoted YAML have them. */
export function unicodeEscapes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
