import type { Cursor } from './cursor.js';
import { folded } from './folded.js';
import { otherwise } from './otherwise.js';

const header = /([|>])(-?)(?=\n( +)[^ \n])/y;

/**
 * `|` and `>`: a text of all the lines below that stand as far in as the first.
 * @throws otherwise where some of a `>` stand further in, so that their breaks would stay
 */
export function readBlockText(cursor: Cursor, indent: number): string {
  const [, style, isStripped, { length: inner } = ''] = cursor.take(header);
  if (inner <= indent) throw otherwise;
  const [block] = cursor.take(new RegExp(`(?:\\n+ {${inner}}[^\\n]+)+`, 'y'));
  const lines = block.replaceAll(`\n${' '.repeat(inner)}`, '\n').slice(1);
  if (style === '>' && /\n /.test(lines)) throw otherwise;
  return (style === '>' ? folded(lines) : lines) + (isStripped ? '' : '\n');
}
