import { LineCounter, type Node, isCollection, isMap, isNode, isScalar } from 'yaml';
import type { Position } from '../diagnostics/fault.js';

/** Leads to a part of a YAML value: keys of maps, and indexes of lists. */
export type Path = readonly (string | number)[];

/** Counts lines in the text itself: the parser misses line breaks inside text that it cannot parse. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; ;) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    if (end < 0) return lines;
    start = end + 1;
  }
}

/** The line and column of an offset, from 1. */
export function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The offset at which a node starts. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The offset of the value at a path, or of its key. Follows the path, through aliases, as far as it leads. */
export function offsetOf(root: Node, path: Path, part: 'key' | 'value', targets: ReadonlyMap<Node, Node>): number {
  let node = root;
  let offset = startOf(node);
  for (const [index, step] of path.entries()) {
    const { key, value } = childOf(targets.get(node) ?? node, step);
    const isLast = index === path.length - 1;
    const found = isLast && part === 'key' ? (key ?? value) : (value ?? key);
    if (!found) return offset;
    offset = startOf(found);
    if (!value) return offset;
    node = value;
  }
  return offset;
}

function childOf(parent: Node, step: string | number): { key?: Node; value?: Node } {
  if (!isCollection(parent)) return {};
  if (!isMap(parent)) {
    const item = parent.items[Number(step)];
    return isNode(item) ? { value: item } : {};
  }
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return { ...(isNode(pair?.key) && { key: pair.key }), ...(isNode(pair?.value) && { value: pair.value }) };
}
