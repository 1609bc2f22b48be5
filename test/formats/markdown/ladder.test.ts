import { expect, test } from '@jest/globals';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import type { LadderBlock } from '../../../src/model/blocks/ladder.js';
import { ladderReport } from '../ladder-blocks.js';
import { bakers, gardener, hostile, mariner, surveyor } from '../ladder-examples.js';

const examples = { bakers, gardener, hostile, mariner, surveyor };

test.each(Object.entries(examples))('sets the levels of %s in columns, each row as wide as its head', (_, block) => {
  const tables = nodesOf(treeOf(block)).filter((node) => node.type === 'table');
  const [levels, ...rest] = tables.map((table) => table.children.map(({ children }) => children.length));
  expect(tables.length).toBe(
    1 + block.sections.filter(({ pay, groups }) => pay !== null || groups.some(({ rows }) => rows.length > 0)).length,
  );
  expect(new Set(levels).size).toBe(1);
  expect(rest.map((widths) => [...new Set(widths)])).toEqual(
    tables.slice(1).map((table) => [isOfPay(table) ? block.tracks.length + 1 : block.columns.length + 1]),
  );
});

test('prints hostile texts as texts', () => {
  const nodes = nodesOf(treeOf(hostile));
  expect(nodes.filter((node) => node.type === 'html' && !['<!-- -->', '<b>', '</b>'].includes(node.value))).toEqual([]);
  expect(
    nodes.filter(({ type }) => ['image', 'link', 'linkReference', 'definition', 'delete', 'thematicBreak', 'inlineCode'].includes(type)),
  ).toEqual([]);
  expect(toString(treeOf(hostile))).toContain('</td></table><img src=x onerror=alert(1)>');
});

test('prints descriptions and points only in full', () => {
  expect(toString(treeOf(gardener))).toContain('Hedges after the birds have left');
  expect(toString(treeOf({ ...gardener, isFull: false }))).not.toContain('Hedges after the birds have left');
});

function treeOf(block: LadderBlock): Nodes {
  const printed = markdown.print(ladderReport('Ladder', block), { color: 0, width: Infinity, isAscii: false });
  return fromMarkdown(printed, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function isOfPay(table: Table): boolean {
  const [head] = table.children;
  return toString(head?.children[0]) === 'Level';
}
