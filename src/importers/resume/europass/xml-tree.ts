import { UserError } from '../../../model/errors.js';

/** An element of XML. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  /** By their names without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it, trimmed. */
  readonly text: string;
}

/**
 * Parses XML within limits. Entities of its own are not expanded.
 * @throws UserError if it is not well formed, declares a document type, or is too large
 */
export async function parseXml(xml: string, label: string): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let count = 0;
  parser.on('error', (cause) => {
    throw new UserError(`${label} is damaged: ${cause.message}`, { cause });
  });
  parser.on('doctype', () => {
    throw new UserError(`${label} declares a document type, which is not read`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > elementLimit || open.length > depthLimit)
      throw new UserError(`${label} is too large: more than ${elementLimit} elements, or ${depthLimit} within each other`);
    const element: OpenElement = {
      name: localName(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), String(value)])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return root.children[0] ?? root;
}

const elementLimit = 100_000;
const depthLimit = 100;

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of this name below an element, at any depth, in their order; those within one that was found are left out. */
export function elementsNamed(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => (names.includes(child.name) ? [child] : elementsNamed(child, ...names)));
}

/** The text of the first element at the end of a path of names, at whatever depth each begins; undefined if there is none or it is empty. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  let current = element;
  for (const name of path) current = elementsNamed(current, name)[0];
  return current === undefined || current.text === '' ? undefined : current.text;
}
