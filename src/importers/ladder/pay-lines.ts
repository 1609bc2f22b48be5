import { type ColumnMeaning, meaningOf } from './columns.js';
import type { Point } from './markdown-points.js';
import { isPay } from './pay-cells.js';
import { isTerm } from './terms.js';

/** Pay that a line states, `Minimum salary (EUR): 40,000`, or what a level gets besides: `Bonus: 10%`. */
export interface PayLine {
  readonly meaning: PayMeaning | 'term';
  /** It may name the currency. */
  readonly label: string;
  readonly amount: string;
}

type PayMeaning = Extract<ColumnMeaning, `pay-${string}`>;

/** The headings of a table of pay lines, besides that of the level. */
export const payHeadings = ['Pay', 'Minimum pay', 'Median pay', 'Maximum pay', 'Currency'] as const;

const meanings: readonly PayMeaning[] = ['pay-range', 'pay-minimum', 'pay-midpoint', 'pay-maximum'];

/** The cells of a row: those of a criterion, and those below the headings of pay. */
export function payCells(level: string, { meaning, label, amount }: PayLine): string[] {
  if (meaning === 'term') return [level, '', label, amount, ''];
  return [level, '', '', '', '', ...meanings.map((each) => (each === meaning ? amount : '')), label];
}

/** Reads a line that says nothing but what is paid, with a label or below a topic of pay; null if it says anything else. */
export function payLine(line: string, topic: string): PayLine | null {
  const [, label = topic, amount = line] = /^([^:–—]{1,60}?)\s*(?::|\s[-–—]\s)\s*(.+)$/su.exec(line.trim()) ?? [];
  return payOfLabel(label, amount) ?? payOfLabel(topic, line);
}

/** Reads a point that says nothing but what is paid. */
export function payPoint({ label, texts }: Point, topic: string): PayLine | null {
  const [text] = texts;
  if (text === undefined || texts.length > 1) return null;
  return label === '' ? payLine(text, topic) : payOfLabel(label, text);
}

function payOfLabel(label: string, amount: string): PayLine | null {
  const named = meaningOf(label);
  const meaning = meanings.find((each) => each === named);
  if (meaning !== undefined && isPay(amount, label)) return { meaning, label, amount: amount.trim() };
  return isTerm(label, amount) ? { meaning: 'term', label, amount: amount.trim() } : null;
}
