import { normal } from '../categories/normal.js';

/**
 * Whether the text of a role file can state a name at all: its words stand there one after the other, whatever lies between them. It is
 * asked before the file is parsed, because a public catalogue has a thousand of them and takes a second for each hundred.
 * @returns true wherever that cannot be told from the text alone
 */
export function mentions(name: string): (text: string) => boolean {
  const words = normal(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const pattern = new RegExp(words.join('[^\\p{L}\\p{M}\\p{N}]+'), 'u');
  return (text) => text.includes('\\') || pattern.test(folded(text));
}

/** As `normal` folds a name, words and their order aside. */
function folded(text: string): string {
  const composed = /[^\p{ASCII}]/u.test(text) ? text.normalize('NFKC') : text;
  return composed.toLowerCase().replace(/['’]/g, '');
}
