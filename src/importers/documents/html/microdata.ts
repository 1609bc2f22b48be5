import { blockText } from '../block-list.js';

/** Collects what a page says in Microdata, as the objects that JSON-LD would have for it. */
export interface Microdata {
  /** @param contentStart where the content of the element begins in the page */
  open(name: string, attributes: Attributes, contentStart: number): void;
  text(text: string): void;
  /** @param contentEnd where the content of the element that is open ends */
  close(contentEnd: number): void;
  items(): readonly unknown[];
}

type Attributes = Readonly<Record<string, string>>;
type Item = Record<string, unknown>;

interface OpenElement {
  /** The item that the element begins. */
  readonly item: Item | null;
  /** The property whose value is its content. */
  readonly property: { readonly names: readonly string[]; readonly of: Item; readonly contentStart: number; text: string } | null;
}

export function newMicrodata(html: string): Microdata {
  const found: Item[] = [];
  const open: OpenElement[] = [];
  /** Those of the elements that begin an item or a property. */
  const scopes: Item[] = [];
  const captures: NonNullable<OpenElement['property']>[] = [];
  return {
    open(name, attributes, contentStart) {
      const names = (attributes['itemprop'] ?? '').split(/\s+/).filter((each) => each !== '');
      const parent = scopes.at(-1);
      const item = 'itemscope' in attributes ? newItem(attributes) : null;
      const isProperty = parent !== undefined && names.length > 0;
      const stated = isProperty && item === null ? statedValue(name, attributes) : null;
      if (isProperty && item) addValue(parent, names, item);
      if (isProperty && stated !== null) addValue(parent, names, stated);
      if (!isProperty && item) found.push(item);
      const hasText = isProperty && item === null && stated === null && captures.length < captureLimit;
      const property = hasText ? { names, of: parent, contentStart, text: '' } : null;
      if (property) captures.push(property);
      if (item) scopes.push(item);
      open.push({ item, property });
    },
    text(text) {
      for (const capture of captures) capture.text += text;
    },
    close(contentEnd) {
      const element = open.pop();
      if (element?.item) scopes.pop();
      if (!element?.property) return;
      captures.pop();
      const { names, of, contentStart, text } = element.property;
      const content = html.slice(contentStart, contentEnd);
      addValue(of, names, hasLayout.test(content) ? content : blockText(text));
    },
    items: () => found,
  };
}

/** Properties within properties, whose text belongs to all of them. */
const captureLimit = 20;

/** Content with paragraphs or lists is kept as HTML, as descriptions in JSON-LD are. */
const hasLayout = /<(?:p|div|li|br|h[1-6])[\s/>]/i;

function newItem(attributes: Attributes): Item {
  const [type] = (attributes['itemtype'] ?? '').trim().split(/\s+/);
  const name = type
    ?.replace(/[/#]+$/, '')
    .split(/[/#]/)
    .at(-1);
  return name ? { '@type': name } : {};
}

/** The value that an attribute of an element states instead of its text; null if there is none. */
function statedValue(name: string, attributes: Attributes): string | null {
  if (attributes['content'] !== undefined) return blockText(attributes['content']);
  const attribute = valueAttributes[name];
  return (attribute && attributes[attribute]) ?? (name === 'meta' ? '' : null);
}

const valueAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  video: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

function addValue(item: Item, names: readonly string[], value: unknown): void {
  for (const name of names) {
    if (name === '__proto__') continue;
    const before = item[name];
    if (before === undefined || !Object.hasOwn(item, name)) item[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else item[name] = [before, value];
  }
}
