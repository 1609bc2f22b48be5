import { UserError } from '../../../model/errors.js';
import { openArchive, type Archive } from '../../files/archive.js';
import { localName, walkXml, type XmlVisitor } from '../../files/walk-xml.js';
import { blockText, newBlockList, type BlockList } from '../block-list.js';
import { docxPartLimit } from '../limits.js';
import { joinCells, type BlockRange } from '../table-rows.js';
import type { TextDocument } from '../text-document.js';
import { addParagraph, newParagraph, type Paragraph } from './docx-paragraph.js';
import { isOn, readStyles, type DocxStyles } from './docx-styles.js';

/** Whether a zip is a Word file, by the names of its parts, which a zip lists without compression. */
export function isWordFile(bytes: Buffer): boolean {
  return bytes.includes('word/document.xml');
}

/**
 * Reads a Word file: its paragraphs, lists, tables and text boxes, without headers, footnotes and deleted text.
 * @param label what messages call the file
 * @throws UserError if it is damaged or too large
 */
export async function readDocx(bytes: Buffer, label: string): Promise<TextDocument> {
  const archive = await openArchive(bytes, label, docxPartLimit);
  try {
    if (!archive.names.includes('word/document.xml')) throw new UserError(`${label} is damaged: it has no word/document.xml`);
    const styles = await readStyles(archive, label);
    const list = newBlockList(label);
    await walkXml(archive.chunks('word/document.xml'), label, documentVisitor(list, styles));
    return { title: await titleOf(archive, label), blocks: list.blocks, data: [], attachedXml: [], places: null };
  } finally {
    archive.close();
  }
}

async function titleOf(archive: Archive, label: string): Promise<string | null> {
  if (!archive.names.includes('docProps/core.xml')) return null;
  let title = '';
  let isTitle = false;
  await walkXml(archive.chunks('docProps/core.xml'), label, {
    open: ({ name }) => {
      isTitle = localName(name) === 'title';
    },
    text: (chunk) => {
      if (isTitle) title += chunk;
    },
    close: () => {
      isTitle = false;
    },
  });
  return blockText(title) || null;
}

/** Rows and cells that are open. */
interface Mark {
  readonly from: number;
  readonly cells: BlockRange[];
}

function documentVisitor(list: BlockList, styles: DocxStyles): XmlVisitor {
  /** Text boxes have paragraphs within paragraphs. */
  const paragraphs: Paragraph[] = [];
  const marks: Mark[] = [];
  let skipped = 0;
  let isInProperties = false;
  let isText = false;
  let isBold: boolean | null = null;
  let isHidden = false;

  function addText(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || isHidden || skipped > 0) return;
    paragraph.text += text;
    const length = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    paragraph.length += length;
    if (isBold ?? styles.isBold(paragraph.style)) paragraph.boldLength += length;
  }

  return {
    open: ({ name, attributes }) => {
      const tag = localName(name);
      if (skipped > 0 || skippedTags.has(tag) || (tag === 'p' && !name.startsWith('w:'))) {
        skipped += 1;
        return;
      }
      const value = attributes['w:val'];
      const paragraph = paragraphs.at(-1);
      if (tag === 'p') paragraphs.push(newParagraph());
      else if (tag === 'tr' || tag === 'tc') marks.push({ from: list.blocks.length, cells: [] });
      else if (tag === 'pPr') isInProperties = true;
      else if (tag === 'r') [isBold, isHidden] = [null, false];
      else if (paragraph && isInProperties) setProperty(paragraph, tag, value);
      else if (tag === 'b') isBold = isOn(value);
      else if (tag === 'vanish') isHidden = isOn(value);
      else if (tag === 't') isText = true;
      else if (tag === 'tab') addText('\t');
      else if (tag === 'br' || tag === 'cr') addText('\n');
      else if (tag === 'noBreakHyphen') addText('-');
      else if (tag === 'sym') addText(String.fromCharCode(Number.parseInt(attributes['w:char'] ?? '', 16) || 0x2022));
    },
    text: (chunk) => {
      if (isText) addText(chunk);
    },
    close: (tag) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (tag === 't') isText = false;
      if (tag === 'pPr') isInProperties = false;
      if (tag === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph) addParagraph(list, paragraph, styles);
      }
      if (tag === 'tr' || tag === 'tc') closeMark(tag);
    },
  };

  function closeMark(tag: 'tr' | 'tc'): void {
    const mark = marks.pop();
    if (!mark) return;
    if (tag === 'tc') marks.at(-1)?.cells.push({ from: mark.from, to: list.blocks.length });
    else joinCells(list, mark.from, mark.cells);
  }
}

/** Text that is shown elsewhere or no more, and what Word writes a second time for older programs. */
const skippedTags = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'footnote',
  'endnote',
  'comment',
  'instrText',
  'delText',
  'tblPr',
  'sectPr',
  'tabs',
]);

function setProperty(paragraph: Paragraph, tag: string, value: string | undefined): void {
  if (tag === 'pStyle') paragraph.style = value ?? '';
  if (tag === 'numId') paragraph.list = value ?? null;
  if (tag === 'ilvl') paragraph.level = Math.min(8, Math.max(0, Number(value) || 0));
  if (tag === 'outlineLvl') paragraph.outline = Number(value);
}
