import { UserError } from '../model/errors.js';
import type { Format } from './format.js';
import { sanitize } from './sanitize.js';

/** The records of the report as CSV (RFC 4180): separated by commas, quotes doubled, lines ended by CR LF. Null becomes an empty field. */
export const csv: Format = {
  print: ({ records }) => {
    if (!records) throw new UserError('this result is not a table, so it cannot be printed as csv', { hint: 'Use --format json.' });
    const { columns, rows } = records();
    return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
  },
};

/**
 * Puts an apostrophe before text that a spreadsheet would take for a formula (OWASP, CSV injection); that includes the full-width forms of
 * East Asia. Leaves numbers alone.
 */
function field(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = sanitize(value);
  const safe = /^\s*[=+\-@＝＋－＠]/.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isNumber(text: string): boolean {
  return /^[-+]?\d+(\.\d+)?$/.test(text);
}
