import { lineBreak, type Span, type Text, type Tone } from '../../model/text.js';
import { spansOf } from '../text.js';
import { type Markup, markup } from './markup.js';

/** A text as HTML, with an element for each span that has a tone or a link. */
export function textMarkup(text: Text): Markup {
  return markup`${spansOf(text).map(spanMarkup)}`;
}

function spanMarkup({ text, tone, href }: Span): Markup {
  const words = markup`${text.split(lineBreak).map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`))}`;
  const inner = isWebAddress(href) ? markup`<a href="${href}" rel="noopener noreferrer">${words}</a>` : words;
  return tone === undefined ? inner : toneElements[tone](inner);
}

const toneElements: Readonly<Record<Tone, (inner: Markup) => Markup>> = {
  strong: (inner) => markup`<strong>${inner}</strong>`,
  muted: (inner) => markup`<span class="muted">${inner}</span>`,
  faint: (inner) => markup`<span class="muted">${inner}</span>`,
  same: (inner) => markup`<span class="muted">${inner}</span>`,
  similar: (inner) => markup`<em>${inner}</em>`,
  different: (inner) => markup`<span class="delta">${inner}</span>`,
  changed: (inner) => markup`<mark>${inner}</mark>`,
  found: (inner) => markup`<mark>${inner}</mark>`,
  new: (inner) => markup`<strong>${inner}</strong>`,
  'role-1': (inner) => markup`<span class="role-1">${inner}</span>`,
  'role-2': (inner) => markup`<span class="role-2">${inner}</span>`,
  'role-3': (inner) => markup`<span class="role-3">${inner}</span>`,
  'role-4': (inner) => markup`<span class="role-4">${inner}</span>`,
  'role-5': (inner) => markup`<span class="role-5">${inner}</span>`,
  'role-6': (inner) => markup`<span class="role-6">${inner}</span>`,
  fault: (inner) => markup`<strong>${inner}</strong>`,
  command: (inner) => markup`<code dir="ltr">${inner}</code>`,
};

/** Role files may cite any address, but a page only links to http and https. */
function isWebAddress(href: string | undefined): href is string {
  return href !== undefined && /^https?:\/\//i.test(href);
}
