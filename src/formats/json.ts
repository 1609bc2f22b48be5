import type { Format } from './format.js';
import { escapeUnsafe } from './sanitize.js';

/** The data of the report as indented JSON. */
export const json: Format = {
  print: ({ data }) => `${printJson(data, 2)}\n`,
};

/**
 * A value as JSON. Characters that a terminal would obey or hide are escaped, so that it is safe to print. `indent` is in spaces; without
 * it, all is on one line.
 */
export function printJson(data: unknown, indent?: number): string {
  const text = JSON.stringify(data, null, indent);
  // Most texts are ASCII, and JSON.stringify escapes its control characters. Testing for that takes a third of the time of escaping.
  return /^[\0-\x7e]*$/.test(text) ? text : escapeUnsafe(text);
}
