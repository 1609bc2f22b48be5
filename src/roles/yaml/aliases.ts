import { type Document, isAlias, isCollection, isPair, type Node, visit } from 'yaml';
import { suggestSpellings } from '../../spelling.js';
import { depthLimit, sizeLimit } from './tokens.js';

/** What is wrong at a node. */
interface NodeFault {
  readonly node: Node;
  readonly message: string;
  readonly hint?: string;
}

export interface Aliases {
  /** Which node each alias stands for. */
  readonly targets: ReadonlyMap<Node, Node>;
  readonly faults: readonly NodeFault[];
}

/** What every alias stands for; those without an anchor, or within their own, are faults, and so are those that expand without end. */
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

function unknownAnchor(node: Node, name: string, known: readonly string[]): NodeFault {
  const [meant] = suggestSpellings(name, known);
  const hint = meant === undefined ? 'Text that begins with * goes in quotes.' : `Did you mean *${meant}?`;
  return { node, message: `there is no anchor &${name} before this`, hint };
}

interface Extent {
  readonly size: number;
  readonly depth: number;
}

/** The first alias that makes the whole too deep or too large. Targets stand before their aliases, so each is measured once. */
function expansionFaults({ contents }: Document, targets: ReadonlyMap<Node, Node>): NodeFault[] {
  const known = new Map<unknown, Extent>();
  const aliases: Node[] = [];
  const extentOf = (node: unknown): Extent => {
    if (isAlias(node)) aliases.push(node);
    const extent = known.get(isAlias(node) ? targets.get(node) : node) ?? around(childrenOf(node).map(extentOf));
    known.set(node, extent);
    return extent;
  };
  const whole = extentOf(contents);
  const message = excess(whole);
  const first = aliases.find((alias) => excess(known.get(alias) ?? whole) !== null) ?? aliases[0];
  return message !== null && first ? [{ node: first, message }] : [];
}

function excess({ size, depth }: Extent): string | null {
  if (depth > depthLimit) return `nested more than ${depthLimit} deep`;
  return size > sizeLimit ? 'the anchors expand without end' : null;
}

function childrenOf(node: unknown): unknown[] {
  if (isPair(node)) return [node.key, node.value];
  return isCollection(node) ? node.items : [];
}

function around(children: readonly Extent[]): Extent {
  return {
    size: children.reduce((sum, { size }) => sum + size, 1),
    depth: children.reduce((deepest, { depth }) => Math.max(deepest, depth), 0) + 1,
  };
}
