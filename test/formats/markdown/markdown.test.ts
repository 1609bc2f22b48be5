import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { sanitize, sanitizeLines } from '../../../src/formats/sanitize.js';
import type { Block, Span, Text } from '../../../src/model/report.js';

// prettier-ignore
const signs = [
  '|', '\\', '`', '``', '*', '**', '_', '~~', '[', ']', '(', ')', '!', '#', '-', '+', '=', '---', '===', '1.', '2)', '>', '<', '&',
  '&amp;', '&copy;', '<b>', '<!--', '-->', '<script>', 'https://a.b/c_d', 'www.x.org/*y*', 'me@example.com', '@everyone', '#12', 'GH-1',
  '$x$', '$5', ':', '\n', '\t', ' ', '\u00a0', '\u202e', 'a', 'b', 'Ünïcode', '日本', '[ ]', '[^1]:', '| --- |', '```', 'xmpp:a@b.c', '^', '\r',
];
const said = fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((parts) => parts.join(''));
const href = fc.option(fc.constantFrom('https://example.com/?a=1&copy;=2', 'http://x.y/a b)<c>', 'https://x.y/\\|'), { nil: undefined });
const span = fc
  .record({ text: said, tone: fc.constantFrom<Span['tone']>(undefined, 'changed', 'muted'), href })
  .map(({ text, tone, href: link }): Span => ({
    text,
    ...(tone && { tone }),
    ...(link !== undefined && text.trim() !== '' && { href: link }),
  }));
const text: fc.Arbitrary<Text> = fc.oneof(said, fc.array(span, { maxLength: 4 }));
const texts = fc.array(
  text.filter((each) => words(each) !== ''),
  { minLength: 1, maxLength: 4 },
);
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(said, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 3 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('title' as const),
    text: said,
    roles: fc.constant([]),
    question: fc.constant(null),
    aside: fc.constant(null),
    similarity: fc.constant(null),
  }),
  fc.record({ type: fc.constant('heading' as const), text: said }),
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({ type: fc.constant('bullets' as const), items: texts }),
  fc.record({ type: fc.constant('checklist' as const), items: texts }),
  fc.record({ type: fc.constant('verbatim' as const), text: said }),
  table,
);

test('whoever renders it reads what the report says, each text in its place, and nothing else', () =>
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const printed = markdown.print({ data: {}, blocks }, { color: 0, width: Infinity, isAscii: false });
      const tree = fromMarkdown(printed, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect(read(tree)).toEqual(blocks.flatMap(meant).filter(([, found]) => found !== ''));
      expect(all(tree).filter(isActive)).toEqual([]);
    }),
    { numRuns: 500 },
  ));

type Read = readonly [kind: string, words: string];

/** The texts of the report, as they should be found. */
function meant(each: Block): Read[] {
  switch (each.type) {
    case 'title':
    case 'heading':
      return [['heading', words(each.text)]];
    case 'paragraph':
      return [['paragraph', words(each.text)]];
    case 'bullets':
      return each.items.map((item) => ['listItem', words(item)]);
    case 'checklist':
      return each.items.map((item) => ['listItem', words(item)]);
    case 'table':
      return [each.columns, ...each.rows].flat().map((cell) => ['tableCell', words(cell)]);
    case 'verbatim':
      return [['code', sanitizeLines(each.text).replace(/\n$/, '')]];
    default:
      return [];
  }
}

function words(each: Text): string {
  const spans = typeof each === 'string' ? [{ text: each }] : each;
  return tidy(spans.map((one) => sanitize(one.text)).join(''));
}

function tidy(each: string): string {
  return each.replace(/ +/g, ' ').trim();
}

function read(node: Nodes): Read[] {
  if (node.type === 'code') return [['code', node.value] as const].filter(([, value]) => value !== '');
  const isLeaf = ['heading', 'paragraph', 'listItem', 'tableCell'].includes(node.type);
  if (!isLeaf) return 'children' in node ? node.children.flatMap(read) : [[node.type, toString(node)]];
  const found = tidy(toString(node, { includeHtml: false }));
  return found === '' ? [] : [[node.type, found]];
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

/** HTML but what we write ourselves, links but to what is cited, and pictures. */
function isActive(node: Nodes): boolean {
  if (node.type === 'html') return !['<!-- -->', '<b>', '</b>'].includes(node.value);
  // A link to what it says itself is one that the reader made.
  if (node.type === 'link') return !/^https?:\/\/(example\.com|x\.y)\//.test(node.url) && !node.url.endsWith(toString(node));
  return [
    'image',
    'linkReference',
    'imageReference',
    'definition',
    'footnoteReference',
    'footnoteDefinition',
    'delete',
    'thematicBreak',
  ].includes(node.type);
}
