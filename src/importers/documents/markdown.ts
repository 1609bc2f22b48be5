import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { UserError } from '../../model/errors.js';
import { newBlockList, type BlockList } from './block-list.js';
import { readHtml } from './html/read-html.js';
import { markdownSizeLimit } from './limits.js';
import { readPlainText } from './plain-text.js';
import { addLines, type TextLine } from './text-lines.js';
import type { TextDocument } from './text-document.js';

/**
 * Reads Markdown with tables and task lists. Front matter is left out.
 * @param label what messages call the file
 * @throws UserError if it is too long or nested too deeply
 */
export async function readMarkdown(markdown: string, label: string): Promise<TextDocument> {
  if (markdown.length > markdownSizeLimit)
    throw new UserError(`${label} is too large for Markdown: more than ${markdownSizeLimit / 1e3} KB`);
  if (hasTooManySigns(markdown)) return readPlainText(markdown, label);
  const { parseMarkdown } = await import('./markdown-parser.js');
  const tree = parseMarkdown(withoutFrontMatter(markdown));
  const list = newBlockList(label);
  for (const node of tree.children) await addNode(node, { list, label, depth: 0, quotes: 0 });
  return {
    title: list.blocks.find(({ type, depth }) => type === 'heading' && depth < 7)?.text ?? null,
    blocks: list.blocks,
    data: [],
    attachedXml: [],
    places: 'line',
  };
}

interface Context {
  readonly list: BlockList;
  readonly label: string;
  /** How many lists are open. */
  readonly depth: number;
  readonly quotes: number;
}

const nestingLimit = 100;

/** Whether a paragraph, or the depth of a list, is such that the parser takes time with the square of its signs. No text that somebody wrote is. */
function hasTooManySigns(markdown: string): boolean {
  if (deepLine.test(markdown) || markdown.split('\n', lineLimit).length === lineLimit) return true;
  return markdown.split(/\n[ \t\r]*\n/).some((paragraph) => (paragraph.match(/[*_~[\]<`&@>]/g)?.length ?? 0) > signLimit);
}

const signLimit = 2_000;
const lineLimit = 5_000;

/** Fifty bullets one after the other, or as much indentation. */
export const deepLine = /^(?:(?:[ \t]*[-+*>][ \t]){50}|[ \t]{200})/m;

/** Blank lines take its place, so that line numbers stay. */
function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/, (matter) =>
    matter.replace(/[^\r\n]+/g, ''),
  );
}

async function addNode(node: RootContent, context: Context): Promise<void> {
  const { list, label, depth, quotes } = context;
  if (depth + quotes > nestingLimit) throw new UserError(`${label} is nested too deeply`);
  const place = node.position?.start.line ?? null;
  switch (node.type) {
    case 'heading':
      list.add(
        'heading',
        linesOf(node.children)
          .map(({ text }) => text)
          .join(' '),
        { depth: node.depth, place },
      );
      break;
    case 'paragraph':
      addLines(list, withDefinitions(paragraphLines(node.children, place)), () => false);
      break;
    case 'blockquote':
      for (const child of node.children) await addNode(child, { ...context, quotes: quotes + 1 });
      break;
    case 'list':
      for (const item of node.children) await addItem(item, context);
      break;
    case 'table':
      for (const row of node.children)
        list.addRow(
          row.children.map((cell) =>
            linesOf(cell.children)
              .map(({ text }) => text)
              .join(' '),
          ),
          row.position?.start.line ?? null,
        );
      break;
    case 'code':
      addLines(list, codeLines(node.value, place), () => false);
      break;
    case 'html':
      for (const block of (await readHtml(node.value, label)).blocks) list.add(block.type, block.text, { depth: block.depth, place });
      break;
    default:
      break;
  }
}

/** Adds the first paragraph as the item, and what else it holds below it. */
async function addItem({ children, position }: ListItem, context: Context): Promise<void> {
  const { list, depth } = context;
  const [first, ...more] = children;
  if (!first) return;
  const within = { ...context, depth: depth + 1 };
  if (first.type === 'paragraph') {
    const lines = paragraphLines(first.children, position?.start.line ?? null);
    list.add('item', lines.map(({ text }) => text).join(' '), { depth, place: lines[0]?.place ?? null });
  } else await addNode(first, within);
  for (const child of more) await addNode(child, within);
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

interface InlineLine extends Run {
  /** Where it stands, in lines from the first. */
  readonly row: number;
}

/** Puts what a line defines behind it: `Tools` above `: Rope, paint` is `Tools: Rope, paint`. Another definition of the same stays a line. */
function withDefinitions(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (before && !isDefinition(before) && isDefinition(line)) return [];
    if (isDefinition(line)) return [{ ...line, text: line.text.slice(1).trim() }];
    return next && isDefinition(next)
      ? [{ ...line, headingDepth: null, text: `${line.text.replace(/:$/, '')}: ${next.text.slice(1).trim()}` }]
      : [line];
  });
}

function isDefinition({ text }: TextLine): boolean {
  return /^:\s+\S/.test(text);
}

/** The lines of a paragraph, as headings if they are wholly bold. */
function paragraphLines(children: readonly PhrasingContent[], place: number | null): TextLine[] {
  return linesOf(children).map(({ text, isBold, row }) => ({
    text: text.trim(),
    indent: 0,
    place: place === null ? null : place + row,
    headingDepth: isBold && text.length <= longestHeading && !/[.;,]\s*$/.test(text) ? 7 : null,
    isApart: false,
  }));
}

/** Characters of a bold line that may be a heading. */
const longestHeading = 100;

function linesOf(children: readonly PhrasingContent[]): InlineLine[] {
  const runs = children.flatMap((child) => runsOf(child, false));
  const lines: InlineLine[] = [];
  let [text, isBold, row] = ['', true, 0];
  for (const run of [...runs, { text: tagBreak, isBold: true }]) {
    for (const part of run.text.split(/(\r\n?|[\n\v])/)) {
      if (/^[\r\n\v]/.test(part)) {
        lines.push({ text, isBold: isBold && text.trim() !== '', row });
        [text, isBold, row] = ['', true, part === tagBreak ? row : row + 1];
      } else text += part;
      if (/[\p{L}\p{N}]/u.test(part)) isBold &&= run.isBold;
    }
  }
  return lines;
}

/** Stands for a break that is a tag, and so none in the file. */
const tagBreak = '\v';

function runsOf(node: PhrasingContent, isBold: boolean): Run[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value.replaceAll(tagBreak, ' '), isBold }];
  if (node.type === 'break') return [{ text: '\n', isBold }];
  if (node.type === 'html' && /^<br\b/i.test(node.value)) return [{ text: tagBreak, isBold }];
  return 'children' in node ? node.children.flatMap((child) => runsOf(child, isBold || node.type === 'strong')) : [];
}

/** Text that somebody indented is code to Markdown. */
function codeLines(code: string, place: number | null): TextLine[] {
  return code.split('\n').map((line, index) => ({
    text: line.trim(),
    indent: line.length - line.trimStart().length,
    place: place === null ? null : place + index,
    headingDepth: null,
    isApart: false,
  }));
}
