import type { OfferPay } from '../../categories/offers/pay-totals.js';
import { workDaysAYear } from '../../categories/offers/terms.js';
import type { YearlyPart } from '../../categories/offers/yearly-parts.js';
import { formatMoney, moneyRange, perPeriod } from '../../categories/pay/pay-figures.js';
import { knownPart, namesPart, placeOfPart } from '../../categories/pay/pay-parts.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import type { FigureRow } from '../../model/screen/pay.js';

/** A row for each part of pay, what is certain first, and the sums after what they add up; what is paid once comes last. */
export function payTable(offers: readonly OfferPay[]): FigureRow[] {
  const rows = partsByKey(offers).map((parts) => ({ parts, row: partRow(parts, offers) }));
  const of = (applies: (part: YearlyPart) => boolean): FigureRow[] =>
    rows.filter(({ parts }) => parts.some((part) => part !== null && applies(part))).map(({ row }) => row);
  const certain = of(({ isGuaranteed, isOnce }) => isGuaranteed && !isOnce);
  const uncertain = of(({ isGuaranteed, isOnce }) => !isGuaranteed && !isOnce).filter((row) => !certain.includes(row));
  const once = of(({ isOnce }) => isOnce).filter((row) => !certain.includes(row) && !uncertain.includes(row));
  const isAddedUp = offers.some(({ parts }) => parts.filter(({ isOnce }) => !isOnce).length > 1);
  return [
    ...certain,
    ...(isAddedUp ? [sumRow('guaranteed', offers, ({ totals }) => (totals?.isLimited ? undefined : totals?.guaranteed))] : []),
    ...uncertain,
    ...(isAddedUp && offers.some(({ totals }) => totals !== null && totals.possible > totals.guaranteed)
      ? [sumRow('possible', offers, ({ totals }) => totals?.possible)]
      : []),
    ...once,
  ];
}

/** `USD a year`, `USD and EUR a year`. */
export function payTableUnit(offers: readonly OfferPay[]): string {
  const currencies = [...new Set(offers.flatMap(({ parts }) => parts.map(({ currency }) => currency)))];
  return `${currencies.join(' and ')} a year`;
}

/** For each part, what each offer states of it. One offer may have two of one name, such as a bonus a year and one that is paid once. */
function partsByKey(offers: readonly OfferPay[]): (YearlyPart | null)[][] {
  const all = offers.flatMap(({ parts }) => parts);
  const firsts = all.filter((part, index) => all.findIndex((other) => keyOf(other) === keyOf(part)) === index);
  const sorted = firsts.toSorted((a, b) => placeOfPart(a.key) - placeOfPart(b.key) || (a.key < b.key ? -1 : Number(a.key > b.key)));
  return sorted
    .map((first) => offers.map(({ parts }) => parts.find((part) => keyOf(part) === keyOf(first)) ?? null))
    .filter((parts) => parts.some((part) => part !== null && part.high > 0));
}

function keyOf({ key, isOnce }: YearlyPart): string {
  return JSON.stringify([key, isOnce]);
}

function partRow(parts: readonly (YearlyPart | null)[], offers: readonly OfferPay[]): FigureRow {
  const stated = parts.filter((part) => part !== null);
  const names = new Set(stated.map(({ name }) => name));
  const [first] = stated;
  const name = (names.size === 1 ? first?.name : first?.key) ?? '';
  // A grant of equity is usually told for several years.
  const isYearly = first?.isEquity === true && !first.isOnce;
  return {
    name: isYearly ? `${name} a year` : name,
    cells: parts.map((part, role) => (part ? amountText(part) : isBenefit(offers[role], first) ? 'see benefits' : null)),
    aside: asideOf(parts),
    isSum: false,
  };
}

/** Whether an offer names a part among its benefits, so that it is not known to lack it. */
function isBenefit(offer: OfferPay | undefined, part: YearlyPart | undefined): boolean {
  const known = part ? knownPart(part.name)?.name : undefined;
  return known !== undefined && known !== 'base' && offer?.benefits.some((benefit) => namesPart(benefit, known)) === true;
}

function amountText({ low, high, currency, isFixed, isOnce }: YearlyPart): string | null {
  if (high === 0) return null;
  const text = moneyRange(formatMoney(low, currency), formatMoney(high, currency));
  return isFixed || isOnce || low < high ? text : `up to ${text}`;
}

function sumRow(name: string, offers: readonly OfferPay[], sumOf: (offer: OfferPay) => number | undefined): FigureRow {
  const cells = offers.map((offer) => {
    const sum = sumOf(offer);
    return sum === undefined ? null : formatMoney(sum, offer.totals?.currency ?? '');
  });
  return { name, cells, aside: offers.some(({ terms }) => terms.isLimited) ? 'a whole year' : 'every year', isSum: true };
}

/** What the offers say of a part: once if they say the same, else each after its mark. */
function asideOf(parts: readonly (YearlyPart | null)[]): MarkedText | null {
  const texts = parts.map((part) => (part ? factsOf(part) : ''));
  const stated = texts.filter((text) => text !== '');
  const [first = ''] = stated;
  if (stated.length === 0) return null;
  const owners = parts.filter((part) => part !== null).length;
  if (new Set(stated).size === 1 && stated.length === owners) return first;
  if (stated.length === owners && texts.length === 2 && owners === 2) return joinedShares(texts) ?? eachMarked(texts);
  return eachMarked(texts);
}

/** `4% and 3% of base` for `4% of base` and `3% of base`; null if the texts are not shares of the same. */
function joinedShares([left = '', right = '']: readonly string[]): string | null {
  const [, share, of] = /^(\d+(?:[.,]\d+)? ?%)(.*)$/.exec(left) ?? [];
  const [, otherShare, ofOther] = /^(\d+(?:[.,]\d+)? ?%)(.*)$/.exec(right) ?? [];
  return share === undefined || otherShare === undefined || of !== ofOther ? null : `${share} and ${otherShare}${of ?? ''}`;
}

function eachMarked(texts: readonly string[]): MarkedText {
  const told = texts.flatMap((text, role) => (text === '' ? [] : [{ text, role }]));
  return told.flatMap(({ text, role }, index) => [
    ...(index === 0 ? [] : [{ text: '; ', tone: 'muted' as const }]),
    { role },
    { text: ` ${text}`, tone: 'muted' as const },
  ]);
}

/** `€4,100 a month`, `first year only`, and the note of the file. */
function factsOf({ cells, isOnce, isFixed, isGuaranteed, note }: YearlyPart): string {
  const [first] = cells;
  const stated =
    first === undefined || first.period === 'year' || isOnce
      ? []
      : [
          `${moneyRange(
            ...ends(
              cells.map(({ amount }) => amount),
              first.currency,
            ),
          )} ${perPeriod(first.period)}${first.period === 'day' ? `, ${workDaysAYear} days` : ''}`,
        ];
  return [
    ...stated,
    ...(isOnce ? ['first year only'] : []),
    ...(isFixed && !isGuaranteed ? ['not for a whole year'] : []),
    ...(note === null ? [] : [note]),
  ].join('; ');
}

function ends(amounts: readonly number[], currency: string): [low: string, high: string] {
  return [formatMoney(Math.min(...amounts), currency), formatMoney(Math.max(...amounts), currency)];
}
