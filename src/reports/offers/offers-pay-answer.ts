import { offersInWords } from '../../categories/offers/in-short.js';
import { formatMoney } from '../../categories/pay/pay-figures.js';
import type { OfferPay } from '../../categories/offers/pay-totals.js';
import type { PayAnswer } from '../../model/answer.js';
import type { Text } from '../../model/text.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import { payTable, payTableUnit } from './pay-table.js';

/** What offers pay, for the card of a page: what decides, from what is certain to what is possible as lines, and the parts with their sums; null if none says what it pays. */
export function offersPayAnswer(offers: readonly OfferPay[], titles: readonly string[]): PayAnswer | null {
  const table = payTable(offers);
  if (table.length === 0) return null;
  const [left, right] = offers;
  const isPair = offers.length === 2 && left && right;
  const rows = reachRows(offers);
  return {
    sentence: isPair ? offersInWords([left, right], titles).join(' ') : null,
    unit: payTableUnit(offers),
    rows,
    occupations: null,
    parts: table.map(({ name, cells, aside, isSum }) => ({
      name,
      amounts: cells,
      aside: aside === null ? '' : spoken(aside, titles),
      isSum,
    })),
  };
}

/** Amounts of several currencies have no axis in common, and what is not for a year is not certain. */
function reachRows(offers: readonly OfferPay[]): PayAnswer['rows'] {
  if (offers.some(({ terms }) => terms.isLimited)) return [];
  if (new Set(offers.flatMap(({ totals }) => totals?.currency ?? [])).size !== 1) return [];
  return offers.flatMap(({ totals }, role): PayAnswer['rows'] => {
    if (!totals) return [];
    const figure = (statistic: string, amount: number) => ({
      statistic,
      amount,
      text: formatMoney(amount, totals.currency),
      isTopCoded: false,
    });
    const [low, high] = [figure('minimum', totals.guaranteed), figure('maximum', totals.possible)];
    const text = low.amount === high.amount ? `guaranteed ${low.text}` : `guaranteed ${low.text}, possible ${high.text}`;
    return [{ role, spread: { whole: [low, high], middle: null, median: null, mean: null }, text }];
  });
}

/** The titles in place of the marks. */
function spoken(text: MarkedText, titles: readonly string[]): Text {
  return typeof text === 'string' ? text : text.map((part) => ('role' in part ? { text: `${titles[part.role]}:` } : part));
}
