import { UserError } from '../../../model/errors.js';
import type { TextDocument } from '../text-document.js';

/** Whether a zip is a Word file, by the names in its directory at the end. */
export function isWordFile(bytes: Buffer): boolean {
  return bytes.includes('word/document.xml');
}

export async function readDocx(_bytes: Buffer, label: string): Promise<TextDocument> {
  throw new UserError(`${label} is a Word file`);
}
