import type { Span, Text, Tone } from '../../model/report.js';
import { markup, type Markup } from './markup.js';

/** A text of the report, each span looking as what it means. */
export function textMarkup(text: Text): Markup {
  return markup`${spansOf(text).map(spanMarkup)}`;
}

export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** All that a text says, without its looks. */
export function textContent(text: Text): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('');
}

const looks: Readonly<Record<Tone, (inner: Markup) => Markup>> = {
  strong: (inner) => markup`<strong>${inner}</strong>`,
  muted: (inner) => markup`<span class="muted">${inner}</span>`,
  same: (inner) => markup`<span class="muted">${inner}</span>`,
  similar: (inner) => markup`<em>${inner}</em>`,
  different: (inner) => markup`<span class="delta">${inner}</span>`,
  changed: (inner) => markup`<mark>${inner}</mark>`,
  first: (inner) => markup`<span class="role-1">${inner}</span>`,
  second: (inner) => markup`<span class="role-2">${inner}</span>`,
  fault: (inner) => markup`<strong>${inner}</strong>`,
  command: (inner) => markup`<code dir="ltr">${inner}</code>`,
};

function spanMarkup({ text, tone, href }: Span): Markup {
  const inner = isWeb(href) ? markup`<a href="${href}" rel="noopener noreferrer">${text}</a>` : markup`${text}`;
  return tone === undefined ? inner : looks[tone](inner);
}

/** A role file may cite any address; a page leads to web pages alone. */
function isWeb(href: string | undefined): href is string {
  return href !== undefined && /^https?:\/\//i.test(href);
}
