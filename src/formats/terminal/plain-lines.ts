import type { Span } from '../../model/text.js';
import type { Style } from '../format.js';
import { sanitizeLines } from '../sanitize.js';
import { createTheme } from './theme.js';

/** Paints lines whose spaces count, such as those of an error with an excerpt of a file. Wraps nothing; each line ends with a line break. */
export function paintPlainLines(lines: readonly (readonly Span[])[], style: Style): string {
  const theme = createTheme(style);
  const safe = lines.map((line) => line.map((span) => ({ ...span, text: sanitizeLines(span.text, style.isAscii) })));
  // Without colours, not even a no-break space changes.
  const paint = style.color === 0 ? plainText : theme.paint;
  return safe.map((line) => `${paint(line)}\n`).join('');
}

function plainText(line: readonly Span[]): string {
  return line.map(({ text }) => text).join('');
}
