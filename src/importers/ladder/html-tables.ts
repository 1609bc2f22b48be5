import type { parseDocument as Parse } from '../documents/html/html-parser.js';
import { UserError } from '../../model/errors.js';
import { cellLimit, columnLimit, nestingLimit } from '../files/limits.js';

type AnyNode = ReturnType<typeof Parse>['children'][number];
type Element = Extract<AnyNode, { readonly attribs: object }>;

/** A table of an HTML page or of HTML in a Markdown file, with the heading above it. */
export interface HtmlTable {
  readonly heading: string | null;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the tables of a page. Tables within tables are cells of the outer one. Cells that span several leave empty cells behind them.
 * @param label what messages call the page
 * @throws UserError if it is nested too deeply
 */
export async function htmlTables(html: string, label: string): Promise<HtmlTable[]> {
  const { parseDocument, DomUtils } = await import('../documents/html/html-parser.js');
  const page = parseDocument(html);
  if (isDeeperThan(page, nestingLimit)) throw new UserError(`${label} is nested too deeply: more than ${nestingLimit} elements are open`);
  const nodes = DomUtils.findAll((element) => /^(?:h[1-6]|table)$/.test(element.name), page.children);
  let heading: string | null = null;
  return nodes.flatMap((element): HtmlTable[] => {
    if (isNested(element)) return [];
    if (element.name !== 'table') {
      heading = textOf(element).replaceAll(/\s+/g, ' ').trim();
      return [];
    }
    const rows = DomUtils.getElementsByTagName('tr', element).map((row) =>
      row.children.filter((child): child is Element => 'attribs' in child && /^t[dh]$/.test(child.name)),
    );
    return [{ heading, rows: gridOf(rows) }];
  });
}

/** Without recursion, which a page that is nested too deeply would not survive. */
function isDeeperThan(node: ReturnType<typeof Parse> | AnyNode, limit: number): boolean {
  let nodes: readonly AnyNode[] = 'children' in node ? node.children : [];
  for (let depth = 0; depth < limit && nodes.length > 0; depth += 1)
    nodes = nodes.flatMap((each): readonly AnyNode[] => ('children' in each ? each.children : []));
  return nodes.length > 0;
}

function isNested(element: Element): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) if ('name' in parent && parent.name === 'table') return true;
  return false;
}

/** Puts cells into columns, to the right of cells that reach down from rows above. */
function gridOf(rows: readonly (readonly Element[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const isTaken: boolean[][] = rows.map(() => []);
  let count = 0;
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (isTaken[index]?.[column] === true) column += 1;
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      count += width * height;
      if (count > cellLimit || column + width > columnLimit) return grid;
      for (let down = index; down < Math.min(index + height, rows.length); down += 1)
        for (let across = column; across < column + width; across += 1) {
          (isTaken[down] ??= [])[across] = true;
          (grid[down] ??= [])[across] = down === index && across === column ? textOf(cell) : '';
        }
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function spanOf({ attribs }: Element, name: string): number {
  const span = Number(attribs[name]);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
}

/** The text of an element, with a line for each paragraph, and a bullet before each item of a list. */
function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.data.replaceAll(/\s+/g, ' ');
  if (!('children' in node)) return '';
  const inner = node.children.map(textOf).join('');
  if (!('name' in node)) return inner;
  if (node.name === 'br') return '\n';
  if (node.name === 'li') return `\n- ${inner.trim()}\n`;
  return /^(?:p|div|ul|ol|table|tr|h[1-6])$/.test(node.name) ? `\n${inner}\n` : inner;
}
