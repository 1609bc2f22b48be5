import { percentText } from '../english.js';
import { formatMoney } from '../pay/pay-figures.js';
import { type OfferPay, wholeYear } from './pay-totals.js';
import { hoursAtWork } from './terms.js';
import { toCents } from './yearly-parts.js';

/** A sentence about two offers, in which the places of the offers, from 0, stand for their names. */
export type OfferSentence = readonly (string | { readonly role: number })[];

/** What decides between two offers, true by their totals: who pays more for certain, for an hour at work, and at most. Empty if neither says what it pays. */
export function offersInShort(offers: readonly [OfferPay, OfferPay]): OfferSentence[] {
  const [left, right] = offers;
  if (!left.totals || !right.totals) return unknownPay(offers);
  const currencies = [left.totals.currency, right.totals.currency];
  if (currencies[0] !== currencies[1])
    return [[`Their pay does not compare: `, first, ` is in ${currencies[0]}, `, second, ` in ${currencies[1]}.`]];
  const hour = hourSentence(offers);
  const most = mostSentence(offers);
  const isLimited = offers.some(({ terms }) => terms.isLimited);
  return [
    isLimited ? limitedSentence(offers) : certainSentence(offers),
    ...(hour ? [hour] : []),
    ...(most && !isLimited ? [most] : []),
    ...assumedTimes(offers),
  ];
}

const [first, second] = [{ role: 0 }, { role: 1 }];

/** Of the offers that state pay, one may do so in several currencies. */
function unknownPay(offers: readonly [OfferPay, OfferPay]): OfferSentence[] {
  const silent = offers.flatMap(({ parts }, role) => (parts.every(({ isOnce }) => isOnce) ? [{ role }] : []));
  const mixed = offers.flatMap(({ parts, totals }, role) => (parts.length > 0 && totals === null && isMixed(parts) ? [{ role }] : []));
  if (silent.length === 2) return [];
  return [
    ...silent.map((role): OfferSentence => [role, ' does not say what it pays a year.']),
    ...mixed.map((role): OfferSentence => [role, ' pays in several currencies, which are not added up.']),
  ];
}

function isMixed(parts: OfferPay['parts']): boolean {
  return new Set(parts.map(({ currency }) => currency)).size > 1;
}

interface Difference {
  /** The place of the offer with more. */
  readonly more: { readonly role: number };
  readonly less: { readonly role: number };
  readonly amount: number;
  /** Of the lower one; null if that is nothing. */
  readonly percent: number | null;
}

/** Null if the amounts are equal. */
function difference(left: number, right: number): Difference | null {
  if (left === right) return null;
  const [more, less] = left > right ? [first, second] : [second, first];
  const [low, amount] = [Math.min(left, right), Math.round(Math.abs(left - right) * 100) / 100];
  return { more, less, amount, percent: low === 0 ? null : (100 * amount) / low };
}

function certainSentence([left, right]: readonly [OfferPay, OfferPay]): OfferSentence {
  const [a, b] = [left.totals?.guaranteed ?? 0, right.totals?.guaranteed ?? 0];
  const currency = left.totals?.currency ?? '';
  const found = difference(a, b);
  if (!found) return [a === 0 ? 'Neither pays anything for certain.' : `Both pay ${formatMoney(a, currency)} a year for certain.`];
  const percent = found.percent === null ? '' : ` (${percentText(found.percent)})`;
  const amount = `${formatMoney(found.amount, currency)}${percent}`;
  const areRanges = [left, right].every(({ parts }) => parts.every(({ cells }) => cells.every(({ part }) => part === undefined)));
  return [found.more, areRanges ? ` begins ${amount} higher a year.` : ` pays ${amount} more a year for certain.`];
}

/** Of a job that is not for a year, what a whole year would pay: `● is for 6 months: a whole year of it would pay £9,000 (20%) more than ○.` */
function limitedSentence(offers: readonly [OfferPay, OfferPay]): OfferSentence {
  const [left, right] = offers;
  const currency = left.totals?.currency ?? '';
  const found = difference(wholeYear(left.parts), wholeYear(right.parts));
  const lasts = ({ role }: { readonly role: number }): string =>
    `is for ${offers[role]?.terms.texts.length ?? 'a time that it does not state'}`;
  const both = offers.every(({ terms }) => terms.isLimited);
  const limited = left.terms.isLimited ? first : second;
  const other = limited === first ? second : first;
  if (!found) {
    const same = `a whole year would pay ${formatMoney(wholeYear(left.parts), currency)}`;
    return both ? [`Neither is for a year: in both ${same}.`] : [limited, ` ${lasts(limited)}: ${same}, as `, other, ' does.'];
  }
  const { more, less, amount, percent } = found;
  const much = `${formatMoney(amount, currency)}${percent === null ? '' : ` (${percentText(percent)})`} more`;
  if (both) return [more, ` would pay ${much} in a whole year, but ${lasts(more)}; `, less, ` ${lasts(less)}.`];
  return more === limited
    ? [more, ` ${lasts(more)}: a whole year of it would pay ${much} than `, less, '.']
    : [more, ` pays ${much} than a whole year of `, less, `, which ${lasts(less)}.`];
}

/** Null unless both state hours and leave. Holidays count if both state them or neither does. */
function hourSentence([left, right]: readonly [OfferPay, OfferPay]): OfferSentence | null {
  const areHolidaysOpen = (left.terms.holidays === null) !== (right.terms.holidays === null);
  const [a, b] = [left, right].map((offer) => anHourAtWork(offer, areHolidaysOpen));
  if (!a || !b || a.hours === b.hours) return null;
  const year = difference(left.totals?.guaranteed ?? 0, right.totals?.guaranteed ?? 0);
  const hour = difference(a.pay, b.pay);
  const aside = areHolidaysOpen ? ', holidays aside,' : '';
  if (!hour) return [`For an hour at work${aside} both pay the same.`];
  if (hour.percent === null) return null;
  const percent = percentText(hour.percent);
  const why = reasons([left, right], areHolidaysOpen);
  return year?.more.role === hour.more.role
    ? [`For an hour at work${aside} it is ${percent}`, ...why]
    : [`For an hour at work${aside} `, hour.more, ` pays ${percent} more`, ...why];
}

/** What is paid for certain for an hour at work, and the hours of a year; null if the offer does not state hours and leave. */
function anHourAtWork({ terms, totals }: OfferPay, withoutHolidays: boolean): { readonly pay: number; readonly hours: number } | null {
  const hours = hoursAtWork(withoutHolidays ? { ...terms, holidays: null } : terms);
  return hours === null || totals === null || terms.isLimited ? null : { pay: toCents(totals.guaranteed / hours), hours };
}

/** `: ● asks for shorter weeks and gives more leave.` Names the offer with fewer hours at work. */
function reasons([left, right]: readonly [OfferPay, OfferPay], withoutHolidays: boolean): OfferSentence {
  const [a, b] = [left, right].map((offer) => anHourAtWork(offer, withoutHolidays)?.hours ?? 0);
  const role = (a ?? 0) < (b ?? 0) ? first : second;
  const [fewer, more] = role === first ? [left.terms, right.terms] : [right.terms, left.terms];
  const weeks = (fewer.hoursAWeek ?? 0) < (more.hoursAWeek ?? 0) ? ['asks for shorter weeks'] : [];
  const leave = daysOf(fewer, withoutHolidays) > daysOf(more, withoutHolidays) ? ['gives more days off'] : [];
  const told = [...weeks, ...leave].join(' and ');
  return told === '' ? ['.'] : [': ', role, ` ${told}.`];
}

function daysOf({ leaveDays, holidays }: OfferPay['terms'], withoutHolidays: boolean): number {
  return (leaveDays ?? 0) + (withoutHolidays ? 0 : (holidays ?? 0));
}

/** `Only ● can reach $150,000 every year.`: the roundest amount that one can come to and the other cannot. */
function mostSentence([left, right]: readonly [OfferPay, OfferPay]): OfferSentence | null {
  const hasMore = [left, right].some(({ totals }) => totals !== null && totals.possible > totals.guaranteed);
  const [a, b] = [left.totals?.possible ?? 0, right.totals?.possible ?? 0];
  const found = difference(a, b);
  const currency = left.totals?.currency ?? '';
  if (!hasMore) return null;
  if (!found) return [`With all that is possible both pay ${formatMoney(a, currency)} a year.`];
  return ['Only ', found.more, ` can reach ${formatMoney(roundestBetween(Math.min(a, b), Math.max(a, b)), currency)} every year.`];
}

/** The roundest amount above `low` and no more than `high`. */
function roundestBetween(low: number, high: number): number {
  for (let power = 10 ** Math.ceil(Math.log10(high)); power >= 1; power /= 10) {
    for (const step of [power, power / 2]) {
      const amount = Math.floor(high / step) * step;
      if (amount > low && Number.isInteger(amount)) return amount;
    }
  }
  return high;
}

/** Says where hours or days were taken for what they usually are. */
function assumedTimes(offers: readonly [OfferPay, OfferPay]): OfferSentence[] {
  return offers.flatMap(({ totals }, role): OfferSentence[] => [
    ...(totals?.areHoursAssumed ? [[{ role }, ` does not state its hours: its year is counted with ${totals.hoursAWeek} a week.`]] : []),
    ...(typeof totals?.daysAYear === 'number' ? [[{ role }, ` pays by the day: its year is counted with ${totals.daysAYear} days.`]] : []),
  ]);
}

/** The same in words: the offers are called by their employers, else by their titles, else `the first` and `the second`, whichever tells them apart. */
export function offersInWords(offers: readonly [OfferPay, OfferPay], titles: readonly string[]): string[] {
  const candidates = [offers.map(({ terms }) => terms.employer), titles];
  const names = candidates.find((each) => each.every((name) => name !== null) && new Set(each).size === each.length);
  return offersInShort(offers).map((sentence) =>
    sentence.map((part, index) => (typeof part === 'string' ? part : (names?.[part.role] ?? ordinalName(part.role, index === 0)))).join(''),
  );
}

function ordinalName(role: number, isFirstWord: boolean): string {
  return `${isFirstWord ? 'The' : 'the'} ${role === 0 ? 'first' : 'second'}`;
}
