import { sanitize, sanitizeLines } from '../sanitize.js';

/** HTML that is safe to print. Only this file makes it, so that no text reaches a page unescaped. */
class Safe {
  constructor(readonly source: string) {}
}
export type Markup = Safe;

type Value = Markup | readonly Markup[] | string | number | null;

/**
 * HTML in which whatever is filled in is text, within an element or a quoted attribute, unless it is HTML made here; null is nothing.
 * The indentation of the template is none of the page's.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Safe(parts.map((part, index) => part.replace(/\n\s*/g, '\n') + sourceOf(values[index] ?? null)).join(''));
}

function sourceOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Safe) return value.source;
  return typeof value === 'object' ? value.map(({ source }) => source).join('') : escaped(sanitize(String(value)));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Text whose lines and spaces are to stay. */
export function preformatted(text: string): Markup {
  return new Safe(escaped(sanitizeLines(text)));
}

/** A text of our own that is no HTML, such as a style sheet, as it is. */
export function rawMarkup(text: string): Markup {
  return new Safe(text);
}
