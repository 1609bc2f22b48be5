import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
  type YAMLError,
} from 'yaml';
import type { Fault } from '../model/user-error.js';
import { UserError } from '../model/user-error.js';
import { faultAt, inFileOrder, type Position } from './fault.js';
import { explainYaml } from './yaml-faults.js';

export type Path = readonly (string | number)[];

/** A YAML document as plain values, with the way back from each value to its place in the text. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path stands, or its key; the nearest place around it where there is no such value. */
  locate(path: Path, part: 'key' | 'value'): Position;
  /** All of the faults at once, in the order of the file. */
  fault(position: Position, message: string, hint?: string | null): Fault;
}

/** People nest four or five deep; deeper than this is an attack, and would cost the stack. */
const depthLimit = 64;

/**
 * One YAML (or JSON) document.
 * @throws UserError with all of the syntax faults, where it is empty, more than one, or not well formed.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Position => position(lines, offset);
  const fault = (where: Position, message: string, hint: string | null = null): Fault => faultAt(file, text, where, message, hint);
  const refuse = (faults: readonly Fault[]): never => {
    throw new UserError(`${file} is not a role file`, { faults: inFileOrder(faults) });
  };

  const composer = new Composer({ prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  const tooDeep = (offset: number): never => refuse([fault(at(offset), `nested more than ${depthLimit} deep`)]);
  const [document, second] = [...composer.compose(tokens(text, lines, tooDeep))];
  const errors = [document, second].flatMap((doc): YAMLError[] => (doc ? [...doc.errors, ...doc.warnings] : []));
  if (errors.length > 0) return refuse(errors.map((error) => fault(at(error.pos[0]), ...explainYaml(error))));
  if (!document?.contents || isEmpty(document.contents))
    return refuse([fault({ line: 1, column: 1 }, 'the file is empty', 'compare init ID writes one to start from.')]);
  if (second) return refuse([fault(at(second.range[0]), 'a second document begins here', 'Put each role in a file of its own.')]);

  const { contents } = document;
  const anchors = followAliases(document);
  if (anchors.faults.length > 0) return refuse(anchors.faults.map(({ node, message }) => fault(at(node.range?.[0] ?? 0), message)));
  const value = expand(document, () => refuse([fault(at(anchors.first?.range?.[0] ?? 0), 'the anchors expand without end')]));
  return { file, value, fault, locate: (path, part) => at(offsetOf(contents, path, part, anchors.targets)) };
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function* tokens(text: string, lines: LineCounter, tooDeep: (offset: number) => never): Generator<Parameters<Composer['next']>[0]> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > depthLimit) tooDeep(parser.offset);
  }
  yield* parser.end();
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && !node.source;
}

interface Aliases {
  readonly targets: ReadonlyMap<Node, Node>;
  readonly first: Node | null;
  readonly faults: readonly { node: Node; message: string }[];
}

/** Which node each alias stands for; those without one, or within their own, are faults. */
function followAliases(document: Document): Aliases {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const faults: { node: Node; message: string }[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (!target) faults.push({ node, message: `there is no anchor &${node.source} before this` });
      else if (ancestors.includes(target)) faults.push({ node, message: `the anchor &${node.source} contains itself` });
      else targets.set(node, target);
    },
  });
  return { targets, faults, first: [...targets.keys()][0] ?? null };
}

function expand(document: Document, refuse: () => never): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return refuse();
    throw error;
  }
}

function offsetOf(root: Node, path: Path, part: 'key' | 'value', targets: ReadonlyMap<Node, Node>): number {
  let node: Node = root;
  let offset = node.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const holder: Node = targets.get(node) ?? node;
    const { key, value } = childOf(holder, step);
    const isLast = index === path.length - 1;
    const found: Node | undefined = isLast && part === 'key' ? (key ?? value) : (value ?? key);
    if (!found) return offset;
    offset = found.range?.[0] ?? offset;
    if (!value) return offset;
    node = value;
  }
  return offset;
}

function childOf(holder: Node, step: string | number): { key?: Node; value?: Node } {
  if (!isCollection(holder)) return {};
  if (!isMap(holder)) {
    const item = holder.items[Number(step)];
    return isNode(item) ? { value: item } : {};
  }
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return { ...(isNode(pair?.key) && { key: pair.key }), ...(isNode(pair?.value) && { value: pair.value }) };
}
