import type { Heading, List, Nodes, Root, Table } from 'mdast';
import { foldWords } from './fold-words.js';
import { htmlTables } from './html-tables.js';
import { isSeniorityWord, seniorityOf } from './seniority.js';

interface MarkdownTable {
  readonly label: string;
  readonly heading: string | null;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The tables of a Markdown file, each with the heading above it. Where levels are headings with a list below each, the lists are one table with
 * a row for each point.
 * @param path what messages call the file
 */
export async function markdownTables(text: string, path: string): Promise<MarkdownTable[]> {
  const { parseMarkdown, toString } = await import('../documents/markdown-parser.js');
  const root = parseMarkdown(text);
  const tables = tablesOf(root, path, toString);
  const inHtml = /<table[\s>]/i.test(text) ? (await htmlTables(text)).map((table) => ({ ...table, label: path })) : [];
  return [...tables, ...inHtml, ...listedLevels(root, path, toString)];
}

type ToText = (node: Nodes) => string;

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

/** Reads lists and paragraphs below headings that name levels: at least two of one depth, by a word of seniority or a code. */
function listedLevels(root: Root, path: string, toText: ToText): MarkdownTable[] {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  const depth = [1, 2, 3, 4, 5].find((each) => headings.filter((node) => node.depth === each && namesLevel(toText(node))).length >= 2);
  if (depth === undefined) return [];
  const told = headings
    .filter((node) => node.depth === depth)
    .map(toText)
    .filter(namesLevel);
  // The level between a junior and a senior programmer is called a programmer.
  const words = new Set(
    told.flatMap((name) =>
      foldWords(name)
        .split(' ')
        .filter((word) => !isSeniorityWord(word)),
    ),
  );
  const isLevel = (name: string): boolean =>
    told.includes(name) ||
    foldWords(name)
      .split(' ')
      .every((word) => words.has(word));
  const said: { level: string; topic: string; text: string; isList: boolean }[] = [];
  let level = '';
  let topic = '';
  for (const node of root.children) {
    if (node.type === 'heading') {
      const name = toText(node);
      if (node.depth <= depth) level = node.depth === depth && isLevel(name) ? name : '';
      topic = node.depth > depth ? name : '';
    } else if (level !== '' && (node.type === 'list' || node.type === 'paragraph'))
      said.push({ level, topic, text: node.type === 'list' ? listText(node, toText) : toText(node), isList: node.type === 'list' });
  }
  // A topic of which each level says one sentence is a criterion; one with lists is a group of them.
  const lists = new Set(said.flatMap((each) => (each.isList ? [each.topic] : [])));
  const rows = said.map((each) => [each.level, ...(lists.has(each.topic) ? [each.topic, ''] : ['', each.topic]), each.text]);
  return rows.length === 0 ? [] : [{ label: path, heading: null, rows: [['Level', 'Category', 'Criterion', 'Expectation'], ...rows] }];
}

/** Whether a heading has a word of seniority or a code such as `L3`. The number of a section is no code. */
function namesLevel(heading: string): boolean {
  const words = foldWords(heading).split(' ');
  const { prefix, numbers } = seniorityOf(heading);
  return words.length <= 6 && (words.some(isSeniorityWord) || (numbers.length > 0 && (prefix !== '' || !/^\d/.test(heading))));
}

function listText({ children }: List, toText: ToText): string {
  return children.map((item) => `- ${toText(item).replaceAll(/\s+/g, ' ')}`).join('\n');
}
