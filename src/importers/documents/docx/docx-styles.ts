import type { Archive } from '../../files/archive.js';
import { localName, walkXml } from '../../files/walk-xml.js';

/** What the styles and lists of a Word file say about a paragraph. */
export interface DocxStyles {
  /** The depth of the headings that a style makes, if it does. */
  headingDepth(style: string): number | null;
  isBold(style: string): boolean;
  /** The list that the paragraphs of a style belong to. */
  list(style: string): string | null;
  /** Whether a list has bullets or numbers. */
  hasBullets(list: string, level: number): boolean;
}

interface Style {
  name: string;
  basedOn: string | null;
  outline: number | null;
  list: string | null;
  isBold: boolean | null;
}

/** @param label what messages call the file */
export async function readStyles(archive: Archive, label: string): Promise<DocxStyles> {
  const styles = await parseStyles(await partOf(archive, 'word/styles.xml'), label);
  const numbering = await parseNumbering(await partOf(archive, 'word/numbering.xml'), label);
  /** The style and those that it is based on. */
  function chain(id: string): Style[] {
    const found: Style[] = [];
    for (let style = styles.get(id); style && found.length < 20; style = style.basedOn === null ? undefined : styles.get(style.basedOn))
      found.push(style);
    return found;
  }
  return {
    headingDepth: (id) =>
      chain(id)
        .map(depthOf)
        .find((depth) => depth !== null) ?? (styles.has(id) ? null : depthOfName(id)),
    isBold: (id) => chain(id).find(({ isBold }) => isBold !== null)?.isBold ?? false,
    list: (id) => chain(id).find(({ list }) => list !== null)?.list ?? null,
    hasBullets: (list, level) => list !== '0' && (numbering.get(list)?.[level] ?? 'bullet') !== 'none',
  };
}

async function partOf(archive: Archive, name: string): Promise<string | null> {
  return archive.names.includes(name) ? (await archive.read(name)).toString('utf8') : null;
}

function depthOf({ name, outline }: Style): number | null {
  return depthOfName(name) ?? (outline !== null && outline < 6 ? outline + 1 : null);
}

/** Word names its own styles in English, whatever its language; other programs do not. */
function depthOfName(name: string): number | null {
  const [, digit] =
    /^(?:heading|überschrift|berschrift|titre|título|titolo|kop|encabezado|intestazione|titulo)\s*([1-9])/i.exec(name) ?? [];
  if (digit !== undefined) return Math.min(Number(digit), 6);
  return /^(?:title|titel|titre|título|titolo|puesto)$/i.test(name) ? 1 : null;
}

async function parseStyles(xml: string | null, label: string): Promise<Map<string, Style>> {
  const styles = new Map<string, Style>();
  if (xml === null) return styles;
  let style: Style | null = null;
  await walkXml(xml, label, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      switch (localName(name)) {
        case 'style':
          style = { name: '', basedOn: null, outline: null, list: null, isBold: null };
          styles.set(attributes['w:styleId'] ?? '', style);
          break;
        case 'name':
          if (style) style.name = value;
          break;
        case 'basedOn':
          if (style) style.basedOn = value;
          break;
        case 'outlineLvl':
          if (style) style.outline = Number(value);
          break;
        case 'numId':
          if (style) style.list = value;
          break;
        case 'b':
          if (style) style.isBold = isOn(attributes['w:val']);
          break;
        default:
          break;
      }
    },
    close: (name) => {
      if (name === 'style') style = null;
    },
  });
  return styles;
}

/** Whether a property that is either on or off is on: it is if it has no value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/** The formats of the levels of each list. */
async function parseNumbering(xml: string | null, label: string): Promise<Map<string, string[]>> {
  const abstract = new Map<string, string[]>();
  const lists = new Map<string, string[]>();
  if (xml === null) return lists;
  let formats: string[] = [];
  let level = 0;
  let list = '';
  await walkXml(xml, label, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      const tag = localName(name);
      if (tag === 'abstractNum') abstract.set(attributes['w:abstractNumId'] ?? '', (formats = []));
      if (tag === 'lvl') level = Number(attributes['w:ilvl'] ?? 0);
      if (tag === 'numFmt' && level >= 0 && level < levelCount) formats[level] = value;
      if (tag === 'num') list = attributes['w:numId'] ?? '';
      if (tag === 'abstractNumId') lists.set(list, abstract.get(value) ?? []);
    },
  });
  return lists;
}

/** Word has nine levels. */
const levelCount = 9;
