import { UserError } from '../../model/errors.js';
import { once } from '../../once.js';
import { isWordFile, readDocx } from './docx/read-docx.js';
import { decodeText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import { readHtml } from './html/read-html.js';
import { parseJson } from './parse-json.js';
import { fileSizeLimit, textSizeLimit } from './limits.js';
import { readMarkdown } from './markdown.js';
import { pageOfMhtml } from './mhtml.js';
import { readPdf } from './pdf/read-pdf.js';
import { readPlainText } from './plain-text.js';
import type { TextDocument } from './text-document.js';

/** What a file is, told by its bytes first and by its name only where these leave it open. */
export type FileFormat = 'json' | 'html' | 'markdown' | 'text' | 'pdf' | 'docx' | 'zip' | 'xml';

/** A file that somebody has in hand, read into memory. */
export interface SourceFile {
  /** What messages call it: the path as it was given, or `standard input`. */
  readonly label: string;
  readonly format: FileFormat;
  readonly bytes: Buffer;
  /** The text of anything but a PDF, DOCX or zip, decoded by its byte order mark, else by what it declares, else as UTF-8 or Windows-1252. */
  text(): string;
  /**
   * The parsed JSON of a JSON file.
   * @throws UserError with the position of the mistake
   */
  json(): unknown;
  /**
   * The text with its layout. Read once.
   * @throws UserError if the file is damaged or too large, or has no text.
   */
  document(): Promise<TextDocument>;
}

/**
 * Takes a file for what its bytes say that it is.
 * @param label what messages call it, and whose ending decides between Markdown and plain text
 * @throws UserError if it is too large, or of a kind that is not read
 */
export function openSourceFile(bytes: Buffer, label: string): SourceFile {
  const found = detectFormat(bytes, label);
  const format = found === 'mhtml' ? 'html' : found === 'zip' && isWordFile(bytes) ? 'docx' : found;
  const isText = format !== 'pdf' && format !== 'docx' && format !== 'zip';
  const limit = isText ? textSizeLimit : fileSizeLimit;
  if (bytes.length > limit) throw new UserError(`${label} is too large: more than ${limit / 1e6} MB`);
  const text = once(() => {
    if (!isText) throw new Error(`a ${format} file has no text of its own`);
    return found === 'mhtml' ? pageOfMhtml(bytes, label) : decodeText(bytes);
  });
  const json = once(() => parseJson(text(), label));
  const document = once(async () => withText(await readDocument({ label, format, bytes, text, json }), label));
  return { label, format, bytes, text, json, document };
}

async function readDocument({ format, bytes, label, text, json }: Omit<SourceFile, 'document'>): Promise<TextDocument> {
  switch (format) {
    case 'html':
      return readHtml(text(), label);
    case 'markdown':
      return readMarkdown(text(), label);
    case 'text':
      return readPlainText(text(), label);
    case 'pdf':
      return readPdf(bytes, label);
    case 'docx':
      return readDocx(bytes, label);
    case 'json':
      return { title: null, blocks: [], data: [json()], attachedXml: [], places: null };
    case 'xml':
      return { title: null, blocks: [], data: [], attachedXml: [text()], places: null };
    case 'zip':
      throw new UserError(`${label} is an archive, not a document`, { hint: 'Name the file inside it.' });
  }
}

function withText(document: TextDocument, label: string): TextDocument {
  const { blocks, data, attachedXml } = document;
  if (blocks.length + data.length + attachedXml.length === 0) throw new UserError(`${label} has no text`);
  return document;
}
