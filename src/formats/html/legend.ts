import type { ComparisonBlock } from '../../model/blocks/comparison.js';
import { unicodeMarks } from '../marks.js';
import { isRated } from './dumbbells.js';
import { type Markup, markup } from './markup.js';
import { roleMark } from './role-mark.js';

/** What the marks mean, as far as some category has them. */
export function legendMarkup(blocks: readonly ComparisonBlock[]): Markup | null {
  const roleCount = Math.max(0, ...blocks.map(({ roles }) => roles.length));
  if (roleCount === 0) return null;
  const rows = blocks.flatMap((block) => block.rows);
  const who = roleCount === 2 ? 'both' : 'all';
  const marks = Array.from({ length: roleCount }, (_, role) => roleMark(role, roleCount));
  const meanings: readonly (readonly [mark: Markup | string, meaning: string, isUsed: boolean])[] = [
    [markup`${marks}`, 'stated by that role', true],
    [unicodeMarks.same, `${who} say it`, rows.some(({ status }) => status === 'same')],
    [unicodeMarks.similar, `${who} say it in other words`, rows.some(({ status }) => status === 'similar')],
    ['–', 'not stated', rows.some(({ cells }) => cells.includes(null))],
    ['✓', 'stated, but not rated', rows.some((row) => isRated(row) && row.cells.some((cell) => cell?.gauge === null))],
  ];
  const used = meanings.filter(([, , isUsed]) => isUsed);
  return markup`<ul class="legend">${used.map(([mark, meaning]) => markup`<li><span class="mark" aria-hidden="true">${mark}</span> ${meaning}</li>\n`)}</ul>\n`;
}
