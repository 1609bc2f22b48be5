import type { Nodes, Root, Table } from 'mdast';
import { UserError } from '../../model/errors.js';
import { deepLine } from '../documents/markdown.js';
import { htmlTables } from './html-tables.js';
import { listedLevels, type ToText } from './markdown-lists.js';

interface MarkdownTable {
  readonly label: string;
  readonly heading: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** Characters of a Markdown file: some 200 pages of tables. */
const ladderSizeLimit = 1_000_000;

/**
 * The tables of a Markdown file, each with the heading above it. Where levels are headings with a list below each, the lists are one table with
 * a row for each point.
 * @param path what messages call the file
 * @throws UserError if it is too large or nested too deeply
 */
export async function markdownTables(text: string, path: string): Promise<MarkdownTable[]> {
  if (text.length > ladderSizeLimit) throw new UserError(`${path} is too large for Markdown: more than ${ladderSizeLimit / 1e6} MB`);
  if (deepLine.test(text)) throw new UserError(`${path} is nested too deeply`);
  const { parseMarkdown, toString } = await import('../documents/markdown-parser.js');
  const root = parseMarkdown(text);
  const tables = tablesOf(root, path, toString);
  const inHtml = /<table[\s>]/i.test(text) ? (await htmlTables(text, path)).map((table) => ({ ...table, label: path })) : [];
  return [...tables, ...inHtml, ...listedLevels(root, toString).map((rows) => ({ label: path, heading: null, rows }))];
}

function tablesOf(root: Root, path: string, toText: ToText): MarkdownTable[] {
  let heading: string | null = null;
  return root.children.flatMap((node): MarkdownTable[] => {
    if (node.type === 'heading') {
      heading = toText(node).trim();
    }
    if (node.type !== 'table') return [];
    const label = `${path}:${node.position?.start.line ?? 1}`;
    return [{ label, heading, rows: rowsOf(node, toText) }];
  });
}

function rowsOf(table: Table, toText: ToText): string[][] {
  return table.children.map((row) => row.children.map((cell) => cellText(cell, toText)));
}

/** The text of a cell. A line break in HTML is one of the text, too. */
function cellText(node: Nodes, toText: ToText): string {
  if ('children' in node) return node.children.map((child) => cellText(child, toText)).join('');
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return htmlText(node.value);
  return toText(node);
}

function htmlText(tag: string): string {
  if (/^<br\b/i.test(tag) || /^<\/(?:p|ul|ol)\b/i.test(tag)) return '\n';
  return /^<li\b/i.test(tag) ? '\n- ' : '';
}
