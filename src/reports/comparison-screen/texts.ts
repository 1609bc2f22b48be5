import { readableText } from '../../categories/cell-text.js';
import { firstSentence, sentences } from '../../categories/sentences/text-sentences.js';
import type { ComparedCategory } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { ScreenPart } from '../../model/screen.js';
import { notStated, sharedText } from './item-text.js';
import type { ScreenContext } from './screen-context.js';

/** What the role is: the first sentence of each summary, without marks, because the column tells whose it is. */
export function summaryParts(category: ComparedCategory): ScreenPart[] {
  return isShared(category) ? [sharedText(firstSentence(textOf(category, 0)))] : [textColumns(category, firstSentence, false)];
}

/** Long texts of one's own, of which a screen has the beginning. */
export function textParts(category: ComparedCategory, { amounts }: ScreenContext): ScreenPart[] {
  const shorten = (text: string): Text => beginning(text, amounts.sentences);
  return isShared(category) ? [sharedText(shorten(textOf(category, 0)))] : [textColumns(category, shorten, true)];
}

function isShared({ rows }: ComparedCategory): boolean {
  return rows.length > 0 && rows.every(({ status }) => status === 'same');
}

function textColumns(category: ComparedCategory, shorten: (text: string) => Text, hasMarks: boolean): ScreenPart {
  const columns = category.stated.map((isStated, role): Text[] => [isStated ? shorten(textOf(category, role)) : notStated]);
  return { type: 'columns', columns, hasMarks, rowLimits: { narrow: 1, normal: 1, wide: 1 } };
}

function textOf({ rows }: ComparedCategory, role: number): string {
  return readableText(rows.map(({ cells }) => cells[role]).find(Boolean)?.text ?? '');
}

/** So many sentences, and a mark if there are more. */
export function beginning(text: string, count: number): Text {
  const all = sentences(text);
  return all.length <= count ? text : [{ text: all.slice(0, count).join(' ') }, { text: ' …', tone: 'muted' }];
}
