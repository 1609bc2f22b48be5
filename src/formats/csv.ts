import { UserError } from '../model/errors.js';
import type { Format } from './format.js';
import { sanitize } from './sanitize.js';

/** RFC 4180: commas, quotes doubled, lines that end in CR LF. */
export const csv: Format = {
  print: ({ records }) => {
    if (!records) throw new UserError('this result is no table, and cannot be printed as csv', { hint: 'Use --format json.' });
    const { columns, rows } = records();
    return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
  },
};

/**
 * A text that a spreadsheet would take for a formula, also in the wide signs of East Asia, gets an apostrophe in front (OWASP, CSV
 * injection); figures are figures.
 */
function field(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = sanitize(value);
  const safe = /^\s*[=+\-@＝＋－＠]/.test(text) && !isFigure(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isFigure(text: string): boolean {
  return /^[-+]?\d+(\.\d+)?$/.test(text);
}
