import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { sanitize, sanitizeLines } from '../../../src/formats/sanitize.js';
import type { Block } from '../../../src/model/report.js';
import type { Span, Text } from '../../../src/model/text.js';

// prettier-ignore
const characters = [
  '|', '\\', '`', '``', '*', '**', '_', '~~', '[', ']', '(', ')', '!', '#', '-', '+', '=', '---', '===', '1.', '2)', '>', '<', '&',
  '&amp;', '&copy;', '<b>', '<!--', '-->', '<script>', 'https://a.b/c_d', 'www.x.org/*y*', 'me@example.com', '@everyone', '#12', 'GH-1',
  '$x$', '$5', ':', '\n', '\t', ' ', '\u00a0', '\u202e', 'a', 'b', 'Ünïcode', '日本', '[ ]', '[^1]:', '| --- |', '```', 'xmpp:a@b.c', '^', '\r',
];
const words = fc.array(fc.constantFrom(...characters), { maxLength: 8 }).map((parts) => parts.join(''));
const href = fc.option(fc.constantFrom('https://example.com/?a=1&copy;=2', 'http://x.y/a b)<c>', 'https://x.y/\\|'), { nil: undefined });
const span = fc
  .record({ text: words, tone: fc.constantFrom<Span['tone']>(undefined, 'changed', 'muted'), href })
  .map(({ text, tone, href: link }): Span => ({
    text,
    ...(tone && { tone }),
    ...(link !== undefined && text.trim() !== '' && { href: link }),
  }));
const text: fc.Arbitrary<Text> = fc.oneof(words, fc.array(span, { maxLength: 4 }));
const texts = fc.array(
  text.filter((each) => wordsOf(each) !== ''),
  { minLength: 1, maxLength: 4 },
);
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(words, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 3 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('title' as const),
    text: words,
    roles: fc.constant([]),
    question: fc.constant(null),
    aside: fc.constant(null),
    meter: fc.constant(null),
  }),
  fc.record({ type: fc.constant('heading' as const), text: words }),
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({ type: fc.constant('bullets' as const), items: texts }),
  fc.record({ type: fc.constant('checklist' as const), items: texts }),
  fc.record({ type: fc.constant('verbatim' as const), text: words }),
  table,
);

test('renders to the texts of the report, each in its place, and to nothing else', () =>
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const printed = markdown.print({ data: {}, blocks }, { color: 0, width: Infinity, isAscii: false });
      const tree = fromMarkdown(printed, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect(foundTexts(tree)).toEqual(blocks.flatMap(expectedTexts).filter(([, found]) => found !== ''));
      expect(allNodes(tree).filter(isActive)).toEqual([]);
    }),
    { numRuns: 500 },
  ));

type Found = readonly [nodeType: string, words: string];

/** The texts of a block, each with the type of node that should hold it. */
function expectedTexts(each: Block): Found[] {
  switch (each.type) {
    case 'title':
    case 'heading':
      return [['heading', wordsOf(each.text)]];
    case 'paragraph':
      return [['paragraph', wordsOf(each.text)]];
    case 'bullets':
      return each.items.map((item) => ['listItem', wordsOf(item)]);
    case 'checklist':
      return each.items.map((item) => ['listItem', wordsOf(item)]);
    case 'table':
      return [each.columns, ...each.rows].flat().map((cell) => ['tableCell', wordsOf(cell)]);
    case 'verbatim':
      return [['code', sanitizeLines(each.text).replace(/\n$/, '')]];
    default:
      return [];
  }
}

function wordsOf(each: Text): string {
  const spans = typeof each === 'string' ? [{ text: each }] : each;
  return trimSpaces(spans.map(({ text: part }) => sanitize(part)).join(''));
}

function trimSpaces(line: string): string {
  return line.replace(/ +/g, ' ').trim();
}

function foundTexts(node: Nodes): Found[] {
  if (node.type === 'code') return [['code', node.value] as const].filter(([, value]) => value !== '');
  const isLeaf = ['heading', 'paragraph', 'listItem', 'tableCell'].includes(node.type);
  if (!isLeaf) return 'children' in node ? node.children.flatMap(foundTexts) : [[node.type, toString(node)]];
  const found = trimSpaces(toString(node, { includeHtml: false }));
  return found === '' ? [] : [[node.type, found]];
}

function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

/** Whether a node does more than show text: HTML other than ours, links other than to cited sources, images and so on. */
function isActive(node: Nodes): boolean {
  if (node.type === 'html') return !['<!-- -->', '<b>', '</b>'].includes(node.value);
  // A link to its own text was made by the parser.
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
