import type { Cell, PayCell, Period } from '../../model/role.js';
import { normalizeText } from '../normalize.js';
import type { Codes } from '../kind.js';
import { groupDigits } from '../../group-digits.js';
import { statisticName } from '../../statistic-name.js';
import { canonicalPart } from './pay-parts.js';

/** Whether a cell is a pay figure. */
export function isPayCell(cell: Cell | null): cell is PayCell {
  return cell !== null && 'amount' in cell;
}

/** Returns the text of a cell, with `or more` if it is a top-coded figure, and `up to` if it is an amount that is not paid for certain. */
export function payText(cell: Cell): string {
  if (!isPayCell(cell)) return cell.text;
  if (cell.topCoded) return `${cell.text} or more`;
  return cell.guaranteed === false && cell.statistic === statisticOfParts ? `up to ${cell.text}` : cell.text;
}

/** The statistic of a part of pay that is one amount. */
export const statisticOfParts = 'amount';

/** What a figure is, in words: `median`, `lowest 10%`; of a part of pay `base`, or `base, minimum` if it is one end of a range. */
export function figureName({ part, statistic }: Pick<PayCell, 'part' | 'statistic'>): string {
  if (part === undefined) return statisticName(statistic);
  return statistic === statisticOfParts ? part : `${part}, ${statisticName(statistic)}`;
}

/** The same for figures that are called by different names: `base` and `Base salary`, `p50` and `median`. */
export function figureKind({ part, statistic }: Pick<PayCell, 'part' | 'statistic'>): string {
  const canonical = canonicalStatistic(statistic);
  return part === undefined ? canonical : `${canonicalPart(part)}, ${canonical}`;
}

export const periods = ['hour', 'day', 'week', 'month', 'year', 'once'] as const satisfies readonly Period[];

const currencySymbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** Formats an amount: `$93,522`, `CHF 90,000.50`. Does not use the locale, so that every machine prints the same. */
export function formatMoney(amount: number, currency: string): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return `${currencySymbols[currency] ?? `${currency} `}${groupDigits(whole)}${cents === undefined ? '' : `.${cents}`}`;
}

/** Formats an amount for a chart: `$98k`, `€1.2m`; below ten thousand in full. */
export function shortMoney(amount: number, currency: string): string {
  if (amount < 10_000) return formatMoney(Math.round(amount * 100) / 100, currency);
  const [divisor, unit] = amount < 999_500 ? [1e3, 'k'] : [1e5, 'm'];
  const rounded = Math.round(amount / divisor);
  return `${currencySymbols[currency] ?? `${currency} `}${unit === 'k' ? rounded : rounded / 10}${unit}`;
}

/** `$48k–60k`: two amounts as a range, with one symbol; one amount if they are equal. */
export function moneyRange(from: string, to: string): string {
  return from === to ? from : `${from}–${to.replace(/^\D+/, '')}`;
}

/** `a year`, `an hour`, `once`. */
export function perPeriod(period: Period): string {
  if (period === 'once') return 'once';
  return period === 'hour' ? 'an hour' : `a ${period}`;
}

type Unit = Pick<PayCell, 'currency' | 'period' | 'region'>;

/** Returns the unit of a figure in words: `USD a year, United States`. Figures compare only if unit and statistic are equal. */
export function payUnit({ currency, period, region }: Unit): string {
  return `${currency} ${perPeriod(period)}${region === undefined ? '' : `, ${region}`}`;
}

/** A key that is the same for figures of one unit, however their region is capitalised. */
export function payUnitKey(figure: Unit): string {
  return normalizeText(payUnit(figure));
}

/** Returns `median` for p50, which is the same; any other statistic as it is. */
export function canonicalStatistic(statistic: string): string {
  return statistic === 'p50' ? 'median' : statistic;
}

/** Returns the lowest figure; undefined if it is top-coded, because its true value may be higher than the others. */
export function lowestKnownPay(figures: readonly PayCell[]): PayCell | undefined {
  const lowest = Math.min(...figures.map(({ amount }) => amount));
  return figures.find(({ amount, topCoded }) => amount === lowest && !topCoded);
}

/** The current codes of ISO 4217 (list one, 2025), without funds and metals. */
export const currencies = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC ' +
  'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK ' +
  'JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
  'MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
  'STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
).split(' ');

/** Returns the occupation that a figure describes, if it is not the role itself, with how well it matches, and the date of the figure. */
export function payFacts({ asOf, occupation }: PayCell, codes: Codes): string[] {
  const inexact = Object.values(codes).find(({ match }) => match !== 'exact');
  const match = inexact ? `, a ${inexact.match} match` : '';
  return [...(occupation === undefined ? [] : [`${occupation}${match}`]), ...(asOf === undefined ? [] : [asOf])];
}
