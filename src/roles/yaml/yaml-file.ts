import { Composer, type Document, LineCounter, type Node, type YAMLError, isCollection, isMap, isNode, isScalar, visit } from 'yaml';
import { type Fault, UserError } from '../../model/errors.js';
import { type Position, faultAt, limitFaults, sortFaults } from '../diagnostics/fault.js';
import { parsePlainYaml } from './plain/plain-yaml.js';
import { resolveAliases } from './aliases.js';
import { type SyntaxFault, explainYamlError } from './syntax-faults.js';
import { yamlTokens } from './tokens.js';

export type Path = readonly (string | number)[];

/** A YAML document as plain values, with the way back from each value to its place in the text. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path stands, or its key; the nearest place around it where there is no such value. */
  locate(path: Path, part: 'key' | 'value'): Position;
  /** A fault of this file, with its line quoted. */
  fault(position: Position, message: string, hint?: string | null): Fault;
}

export const initHint = 'compare init ID writes one to start from.';

/**
 * One YAML (or JSON) document.
 * @throws UserError with all of the syntax faults, where it is empty, more than one, or not well formed.
 */
export function readYaml(text: string, file: string): YamlFile {
  const value = parsePlainYaml(text);
  if (value === undefined) return parseYaml(text, file);
  let parsed: YamlFile | undefined;
  const placed = (): YamlFile => (parsed ??= parseYaml(text, file));
  return {
    file,
    value,
    locate: (path, part) => placed().locate(path, part),
    fault: (where, message, hint) => placed().fault(where, message, hint),
  };
}

/** The same by YAML's own parser, which knows all of it. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = linesOf(text);
  const at = (offset: number): Position => position(lines, offset);
  const fault = (where: Position, message: string, hint: string | null = null): Fault => faultAt(file, text, where, message, hint);
  const refuse = (faults: readonly SyntaxFault[]): never => {
    const { shown } = limitFaults(faults);
    throw new UserError(`${file} is not a role file`, {
      faults: sortFaults(shown.map(({ offset, message, hint }) => fault(at(offset), message, hint))),
    });
  };
  const document = compose(text, lines, refuse);
  const { targets, faults } = resolveAliases(document);
  const unsound = [
    ...repeatedKeys(document, at),
    ...faults.map(({ node, message, hint = null }) => ({ offset: startOf(node), message, hint })),
  ];
  if (unsound.length > 0) return refuse(unsound);
  // What aliases expand to was measured before.
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return { file, value, fault, locate: (path, part) => at(offsetOf(document.contents, path, part, targets)) };
}

type Refuse = (faults: readonly SyntaxFault[]) => never;

/** The one document of the text, free of errors. */
function compose(text: string, lines: LineCounter, refuse: Refuse): Document & { contents: Node } {
  // Repeated keys are looked for afterwards: the composer compares each key with every other.
  const composer = new Composer({ stringKeys: true, uniqueKeys: false });
  const tokens = yamlTokens(text, (offset, message) => refuse([{ offset, message, hint: null }]));
  const [document, second] = atMostTwo(composer.compose(tokens));
  const faults = [document, second].flatMap((doc) =>
    doc ? syntaxErrors(doc, lines).map((error) => explainYamlError(error, doc, text)) : [],
  );
  if (faults.length > 0) return refuse(faults);
  const contents = document?.contents;
  if (!document || !contents || (isScalar(contents) && contents.value === null)) {
    return refuse([{ offset: 0, message: text.trim() === '' ? 'the file is empty' : 'the file states nothing', hint: initHint }]);
  }
  if (second)
    return refuse([{ offset: second.range[0], message: 'a second document begins here', hint: 'Put each role in a file of its own.' }]);
  return Object.assign(document, { contents });
}

function atMostTwo<Item>(items: Iterable<Item>): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === 2) break;
  }
  return taken;
}

/** What is wrong with the syntax, a fault a line: one slip upsets the parser several times over. */
function syntaxErrors({ errors, warnings }: Document, lines: LineCounter): YAMLError[] {
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // Beside other errors, a key that is none is what the parser took for a key.
  const certain = all.filter(({ code }) => code !== 'NON_STRING_KEY');
  const told = certain.length > 0 ? certain : all;
  const lineOf = (error: YAMLError | undefined): number | undefined => error && position(lines, error.pos[0]).line;
  return told.filter((error, index) => lineOf(error) !== lineOf(told[index - 1]));
}

/** Keys that stand twice in their map. */
function repeatedKeys(document: Document, at: (offset: number) => Position): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Map<string, Node>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const first = seen.get(String(key.value));
        if (!first) seen.set(String(key.value), key);
        else {
          const message = `the key ${String(key.value)} stands on line ${at(startOf(first)).line} already`;
          faults.push({ offset: startOf(key), message, hint: 'Keep one of the two.' });
        }
      }
    },
  });
  return faults;
}

/** Counted in the text itself: the parser misses line breaks within what it cannot make sense of. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; ;) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    if (end < 0) return lines;
    start = end + 1;
  }
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function offsetOf(root: Node, path: Path, part: 'key' | 'value', targets: ReadonlyMap<Node, Node>): number {
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

function childOf(holder: Node, step: string | number): { key?: Node; value?: Node } {
  if (!isCollection(holder)) return {};
  if (!isMap(holder)) {
    const item = holder.items[Number(step)];
    return isNode(item) ? { value: item } : {};
  }
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return { ...(isNode(pair?.key) && { key: pair.key }), ...(isNode(pair?.value) && { value: pair.value }) };
}
