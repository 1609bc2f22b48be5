import { type Document, isAlias, isCollection, isPair, type Node, visit } from 'yaml';
import { suggestSpellings } from '../../spelling.js';
import { depthLimit, sizeLimit } from './tokens.js';

export interface Aliases {
  /** The anchored node of each alias. */
  readonly targets: ReadonlyMap<Node, Node>;
  readonly faults: readonly NodeFault[];
}

interface NodeFault {
  readonly node: Node;
  readonly message: string;
  readonly hint?: string;
}

/** Resolves every alias. Reports aliases without an anchor, aliases inside their own anchor, and aliases that expand to too much data. */
export function resolveAliases(document: Document): Aliases {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const faults: NodeFault[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (!target) faults.push(unknownAnchor(node, node.source, [...anchors.keys()]));
      else if (ancestors.includes(target)) faults.push({ node, message: `the anchor &${node.source} contains itself` });
      else targets.set(node, target);
    },
  });
  return { targets, faults: faults.length > 0 ? faults : expansionFaults(document, targets) };
}

function unknownAnchor(node: Node, name: string, anchorNames: readonly string[]): NodeFault {
  const [suggestion] = suggestSpellings(name, anchorNames);
  const hint = suggestion === undefined ? 'Put text that begins with * in quotes.' : `Did you mean *${suggestion}?`;
  return { node, message: `there is no anchor &${name} before this`, hint };
}

/** What a node expands to: how many nodes, and how deeply nested. */
interface Extent {
  readonly size: number;
  readonly depth: number;
}

/** Reports the first alias that makes the document too deep or too large. Anchors come before their aliases, so each is measured once. */
function expansionFaults({ contents }: Document, targets: ReadonlyMap<Node, Node>): NodeFault[] {
  const extents = new Map<unknown, Extent>();
  const aliases: Node[] = [];
  const extentOf = (node: unknown): Extent => {
    if (isAlias(node)) aliases.push(node);
    const extent = extents.get(isAlias(node) ? targets.get(node) : node) ?? extentAround(childrenOf(node).map(extentOf));
    extents.set(node, extent);
    return extent;
  };
  const total = extentOf(contents);
  const message = describeExcess(total);
  const first = aliases.find((alias) => describeExcess(extents.get(alias) ?? total) !== null) ?? aliases[0];
  return message !== null && first ? [{ node: first, message }] : [];
}

function describeExcess({ size, depth }: Extent): string | null {
  if (depth > depthLimit) return `nested more than ${depthLimit} levels deep`;
  return size > sizeLimit ? 'the aliases expand to too much data' : null;
}

function childrenOf(node: unknown): unknown[] {
  if (isPair(node)) return [node.key, node.value];
  return isCollection(node) ? node.items : [];
}

function extentAround(children: readonly Extent[]): Extent {
  return {
    size: children.reduce((sum, { size }) => sum + size, 1),
    depth: children.reduce((deepest, { depth }) => Math.max(deepest, depth), 0) + 1,
  };
}
