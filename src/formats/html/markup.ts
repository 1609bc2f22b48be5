import { sanitize, sanitizeLines } from '../sanitize.js';

/** HTML that is safe to print. The class is not exported, so that only this file can make it and no text reaches a page unescaped. */
class SafeMarkup {
  constructor(readonly source: string) {}
}
export type Markup = SafeMarkup;

type Value = Markup | readonly Markup[] | string | number | null;

/**
 * Template tag for HTML. Escapes every value for use within an element or a quoted attribute, unless it is markup already; null becomes
 * nothing. Removes the indentation of the template.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new SafeMarkup(parts.map((part, index) => part.replace(/\n\s*/g, '\n') + sourceOf(values[index] ?? null)).join(''));
}

function sourceOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof SafeMarkup) return value.source;
  return typeof value === 'object' ? value.map(({ source }) => source).join('') : escapeHtml(sanitize(String(value)));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Escapes text whose line breaks and spaces matter. */
export function preformatted(text: string): Markup {
  return new SafeMarkup(escapeHtml(sanitizeLines(text)));
}

/** Trusts a text as it is. Only for text of our own, such as the style sheet. */
export function rawMarkup(text: string): Markup {
  return new SafeMarkup(text);
}
