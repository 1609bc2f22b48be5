import type { Format } from './format.js';
import { unseen } from './plain.js';

/** The data as it is. What a terminal would obey or hide is written as \u escapes, which any reader turns back. */
export const json: Format = {
  name: 'json',
  print: ({ data }) => `${printJson(data, 2)}\n`,
};

/** One JSON value as text, safe to look at. */
export function printJson(data: unknown, indent?: number): string {
  return JSON.stringify(data, null, indent).replace(unseen, escape);
}

function escape(text: string): string {
  if (text === '\n') return text;
  return Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
