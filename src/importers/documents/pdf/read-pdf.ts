import { UserError } from '../../../model/errors.js';
import type { TextDocument } from '../text-document.js';

export async function readPdf(_bytes: Buffer, label: string): Promise<TextDocument> {
  throw new UserError(`${label} is a PDF`);
}
