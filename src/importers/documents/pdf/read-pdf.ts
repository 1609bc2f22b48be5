import { UserError } from '../../../model/errors.js';
import { blockText } from '../block-list.js';
import { decodeText } from '../decode-text.js';
import { parseTolerantly } from '../html/tolerant-json.js';
import type { TextDocument } from '../text-document.js';
import { pdfBlocks } from './pdf-blocks.js';
import { pdfContentOf } from './pdf-content-of.js';

/**
 * Reads the text of a PDF, and the JSON and XML that is attached to it.
 * @param label what messages call the file
 * @throws UserError if it is damaged, encrypted or too large, or has pictures instead of text
 */
export async function readPdf(bytes: Buffer, label: string): Promise<TextDocument> {
  const { title, pages, attachments } = await pdfContentOf(bytes, label);
  const texts = attachments.map((attachment) => decodeText(Buffer.from(attachment.bytes)));
  const data = texts.map(parseTolerantly).filter((each) => each !== undefined);
  const attachedXml = texts.filter((text) => /^\s*</.test(text) && !/^\s*<!doctype html/i.test(text));
  const blocks = pdfBlocks(pages, label);
  if (blocks.length + data.length + attachedXml.length === 0)
    throw new UserError(`${label} has no text: it seems to be scanned`, {
      hint: 'Make its text readable with OCR, or copy it into a text file.',
    });
  return { title: blockText(title ?? '') || null, blocks, data, attachedXml, places: 'page' };
}
