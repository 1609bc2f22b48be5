import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import type { TextBlock } from '../../../src/importers/documents/text-document.js';

/** Returns the blocks of a file, a line each: `heading2 @14: Skills`, with ` | ` between the cells of a row. */
export async function listing(bytes: Buffer | string, label: string): Promise<string[]> {
  const { blocks } = await openSourceFile(Buffer.from(bytes), label).document();
  return blocks.map(listed);
}

export function listed({ type, depth, place, text }: TextBlock): string {
  return `${type}${depth === 0 ? '' : depth}${place === null ? '' : ` @${place}`}: ${text.replaceAll('\t', ' | ')}`;
}
