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

/** @param label what messages call it, and whose ending decides between Markdown and plain text */
export function openSourceFile(bytes: Buffer, label: string): SourceFile {
  return { label, format: 'text', bytes, text: () => bytes.toString('utf8'), json: () => null, document: async () => noText };
}

const noText: TextDocument = { title: null, blocks: [], data: [], attachedXml: [], places: null };
