import { hoursText } from './hours-text.js';
import { formatMoney } from '../../categories/pay/pay-figures.js';
import type { ComparedCategory, Comparison, PayTotals } from '../../model/comparison.js';
import type { Block } from '../../model/report.js';
import type { Text } from '../../model/text.js';

/** What the pay of each offer comes to, after its parts. */
export function totalsBlocks({ totals }: ComparedCategory, titles: readonly string[]): Block[] {
  if (!totals) return [];
  const items = totals.flatMap((each, role): Text[] =>
    each ? [[{ text: `${titles[role]}: `, tone: 'muted' }, { text: totalsText(each) }]] : [],
  );
  return [{ type: 'bullets', items }];
}

/** `guaranteed $137,280 a year, possible $147,840; $10,000 once; 1,840 hours at work, guaranteed $74.61 an hour`. */
function totalsText({
  currency,
  guaranteed,
  possible,
  once,
  hoursAWeek,
  areHoursAssumed,
  daysAYear,
  isLimited,
  hoursAtWork,
  guaranteedAnHour,
}: PayTotals): string {
  const money = (amount: number): string => formatMoney(amount, currency);
  const sums = guaranteed === possible ? [] : [`possible ${money(possible)}`];
  return [
    isLimited
      ? `${money(possible)} if it lasted a whole year, which is not guaranteed`
      : [`guaranteed ${money(guaranteed)} a year`, ...sums].join(', '),
    ...(once === 0 ? [] : [`${money(once)} once`]),
    ...(hoursAtWork === null || guaranteedAnHour === null
      ? []
      : [`${hoursText(hoursAtWork)}, guaranteed ${money(guaranteedAnHour)} an hour`]),
    ...(daysAYear === null ? [] : [`counted with ${daysAYear} days a year`]),
    ...(areHoursAssumed ? [`counted with ${hoursAWeek} hours a week, which are not stated`] : []),
  ].join('; ');
}

/** What to ask whoever makes each offer. */
export function questionBlocks({ questions = [] }: Comparison, titles: readonly string[]): Block[] {
  const items = questions.flatMap((each, role) => each.map((text): Text => [{ text: `${titles[role]}: `, tone: 'muted' }, { text }]));
  if (items.length === 0) return [];
  return [
    { type: 'heading', text: 'Questions to ask' },
    { type: 'bullets', items },
  ];
}
