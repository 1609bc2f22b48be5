import { Composer, type Document, type LineCounter, type Node, type YAMLError, isScalar, visit } from 'yaml';
import { type Fault, UserError } from '../../model/errors.js';
import { type Position, faultAt, limitFaults, sortFaults } from '../diagnostics/fault.js';
import { parsePlainYaml } from './plain/plain-yaml.js';
import { resolveAliases } from './aliases.js';
import { linesOf, offsetOf, type Path, positionOf, startOf } from './positions.js';
import { type SyntaxFault, explainYamlError } from './syntax-faults.js';
import { keepWrittenIds } from './written-ids.js';
import { yamlTokens } from './tokens.js';

/** The value of a YAML document, and the position of each part of it in the text. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The position of the value at the path, or of its key. Without such a value, the position of the innermost value around it. */
  locate(path: Path, part: 'key' | 'value'): Position;
  /** Creates a fault of this file that quotes the line. */
  fault(position: Position, message: string, hint?: string | null): Fault;
}

export const initHint = 'To start from a template: compare init ID';

/**
 * Reads a YAML (or JSON) document. Tries the fast reader of plain YAML first, and parses with positions only once a position is asked for.
 * @throws UserError with all syntax faults, if the text is empty, not well formed, or has several documents.
 */
export function readYaml(text: string, file: string): YamlFile {
  const value = parsePlainYaml(text);
  if (value === undefined) return parseYaml(text, file);
  let parsed: YamlFile | undefined;
  const withPositions = (): YamlFile => (parsed ??= parseYaml(text, file));
  return {
    file,
    value,
    locate: (path, part) => withPositions().locate(path, part),
    fault: (at, message, hint) => withPositions().fault(at, message, hint),
  };
}

/** Does the same with a complete YAML parser. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = linesOf(text);
  const positionAt = (offset: number): Position => positionOf(lines, offset);
  const fault = (at: Position, message: string, hint: string | null = null): Fault => faultAt(file, text, at, message, hint);
  const refuse = (faults: readonly SyntaxFault[]): never => {
    const { shown } = limitFaults(faults);
    throw new UserError(`${file} is not a role file`, {
      faults: sortFaults(shown.map(({ offset, message, hint }) => fault(positionAt(offset), message, hint))),
    });
  };
  const document = compose(text, lines, refuse);
  const { targets, faults } = resolveAliases(document);
  const contentFaults = [
    ...repeatedKeys(document, positionAt),
    ...faults.map(({ node, message, hint = null }) => ({ offset: startOf(node), message, hint })),
  ];
  if (contentFaults.length > 0) return refuse(contentFaults);
  keepWrittenIds(document);
  // No limit on aliases: resolveAliases has measured what they expand to.
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return { file, value, fault, locate: (path, part) => positionAt(offsetOf(document.contents, path, part, targets)) };
}

type Refuse = (faults: readonly SyntaxFault[]) => never;

/** The only document of the text, without syntax errors. */
function compose(text: string, lines: LineCounter, refuse: Refuse): Document & { contents: Node } {
  // The composer would compare each key with every other one, so repeated keys are found afterwards.
  const composer = new Composer({ stringKeys: true, uniqueKeys: false });
  const tokens = yamlTokens(text, (offset, message) => refuse([{ offset, message, hint: null }]));
  const [document, second] = firstTwo(composer.compose(tokens));
  const faults = [document, second].flatMap((doc) =>
    doc ? syntaxErrors(doc, lines).map((error) => explainYamlError(error, doc, text)) : [],
  );
  if (faults.length > 0) return refuse(faults);
  const contents = document?.contents;
  if (!document || !contents || (isScalar(contents) && contents.value === null)) {
    return refuse([{ offset: 0, message: text.trim() === '' ? 'the file is empty' : 'the file has no content', hint: initHint }]);
  }
  if (second)
    return refuse([{ offset: second.range[0], message: 'a second document begins here', hint: 'Put each role in its own file.' }]);
  return Object.assign(document, { contents });
}

function firstTwo<Item>(items: Iterable<Item>): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === 2) break;
  }
  return first;
}

/** The syntax errors in order of position, one per line: a single mistake often makes the parser report several. */
function syntaxErrors({ errors, warnings }: Document, lines: LineCounter): YAMLError[] {
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // Next to other errors, a non-string key is usually one that the parser misread.
  const certain = all.filter(({ code }) => code !== 'NON_STRING_KEY');
  const reported = certain.length > 0 ? certain : all;
  const lineOf = (error: YAMLError | undefined): number | undefined => error && positionOf(lines, error.pos[0]).line;
  return reported.filter((error, index) => lineOf(error) !== lineOf(reported[index - 1]));
}

/** Reports keys that occur twice in the same map. */
function repeatedKeys(document: Document, positionAt: (offset: number) => Position): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Map<string, Node>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const first = seen.get(String(key.value));
        if (!first) seen.set(String(key.value), key);
        else {
          const message = `the key ${String(key.value)} is already on line ${positionAt(startOf(first)).line}`;
          faults.push({ offset: startOf(key), message, hint: 'Remove one of the two.' });
        }
      }
    },
  });
  return faults;
}
