import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Markup, markup, preformatted } from '../../../src/formats/html/markup.js';
import { sanitize, sanitizeLines } from '../../../src/formats/sanitize.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", '&lt;', '<b>', '\n', ' ', 'a', '\u202e')).map((signs) => signs.join('')),
);

test('what is filled in is text again for whoever reads the HTML, and opens no tag and ends no attribute', () =>
  fc.assert(
    fc.property(text, (said) => {
      const { source } = markup`<p title="${said}">${said}</p>`;
      const [, attribute = '', inner = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(source) ?? [];
      expect([attribute, inner].map(unescaped)).toEqual([sanitize(said), sanitize(said)]);
    }),
  ));

test('preformatted text keeps its lines', () =>
  fc.assert(
    fc.property(text, (said) => {
      expect(unescaped(preformatted(said).source)).toBe(sanitizeLines(said));
    }),
  ));

test('pieces of HTML stay HTML, null is nothing, and the indentation of the template is left out', () => {
  const items: Markup[] = ['a<b', 'c'].map((item) => markup`<li>${item}</li>`);
  expect(
    markup`<ul>
    ${items}
  </ul>${null}${2}`.source,
  ).toBe('<ul>\n<li>a&lt;b</li><li>c</li>\n</ul>2');
});

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function unescaped(html: string): string {
  expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&<>"']/);
  return html.replace(/&[^;]+;/g, (entity) => signs[entity] ?? entity);
}
