import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Markup, markup, preformatted } from '../../../src/formats/html/markup.js';
import { sanitize, sanitizeLines } from '../../../src/formats/sanitize.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", '&lt;', '<b>', '\n', ' ', 'a', '\u202e')).map((parts) => parts.join('')),
);

test('escapes every value, so that it opens no tag and ends no attribute', () =>
  fc.assert(
    fc.property(text, (value) => {
      const { source } = markup`<p title="${value}">${value}</p>`;
      const [, attribute = '', inner = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(source) ?? [];
      expect([attribute, inner].map(unescapeHtml)).toEqual([sanitize(value), sanitize(value)]);
    }),
  ));

test('keeps the lines of preformatted text', () =>
  fc.assert(
    fc.property(text, (value) => {
      expect(unescapeHtml(preformatted(value).source)).toBe(sanitizeLines(value));
    }),
  ));

test('inserts markup unchanged and null as nothing, and removes the indentation of the template', () => {
  const items: Markup[] = ['a<b', 'c'].map((item) => markup`<li>${item}</li>`);
  expect(
    markup`<ul>
    ${items}
  </ul>${null}${2}`.source,
  ).toBe('<ul>\n<li>a&lt;b</li><li>c</li>\n</ul>2');
});

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Decodes entities; the HTML must have no special character outside them. */
function unescapeHtml(html: string): string {
  expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&<>"']/);
  return html.replace(/&[^;]+;/g, (entity) => characters[entity] ?? entity);
}
