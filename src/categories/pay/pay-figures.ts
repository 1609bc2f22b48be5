import type { Cell, PayCell, Period } from '../../model/role.js';
import { normalizeText } from '../normalize.js';
import type { Codes } from '../kind.js';

/** Whether a cell is a figure of pay. */
export function isPayCell(cell: Cell | null): cell is PayCell {
  return cell !== null && 'amount' in cell;
}

/** What a cell says first: its text, and of a top-coded figure that the true one may be higher. */
export function payText(cell: Cell): string {
  return isPayCell(cell) && cell.topCoded ? `${cell.text} or more` : cell.text;
}

export const periods = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly Period[];

const currencySymbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** An amount as people write it: `$93,522`, `CHF 90,000.50`. Written out here, so that every machine prints the same. */
export function formatMoney(amount: number, currency: string): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${currencySymbols[currency] ?? `${currency} `}${grouped}${cents === undefined ? '' : `.${cents}`}`;
}

/** `a year`, `an hour`. */
export function perPeriod(period: Period): string {
  return period === 'hour' ? 'an hour' : `a ${period}`;
}

type Unit = Pick<PayCell, 'currency' | 'period' | 'region'>;

/** What figures must have in common to compare, beside the statistic, in words: `USD a year, United States`. */
export function payUnit({ currency, period, region }: Unit): string {
  return `${currency} ${perPeriod(period)}${region === undefined ? '' : `, ${region}`}`;
}

/** Equal for figures of one unit, in whatever letters their region is written. */
export function payUnitKey(figure: Unit): string {
  return normalizeText(payUnit(figure));
}

/** What a statistic is: half of all earn less than the p50, which is the median. */
export function canonicalStatistic(statistic: string): string {
  return statistic === 'p50' ? 'median' : statistic;
}

/** The lowest figure; undefined where it is top-coded, and the true one may be higher than the others. */
export function lowestKnownPay(figures: readonly PayCell[]): PayCell | undefined {
  const lowest = Math.min(...figures.map(({ amount }) => amount));
  return figures.find(({ amount, topCoded }) => amount === lowest && !topCoded);
}

/** The codes of ISO 4217 in use (list one, 2025), funds and metals left out. */
export const currencies = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC ' +
  'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK ' +
  'JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
  'MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
  'STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
).split(' ');

/** Whose pay a figure is, where it is not the role's own, and when it was paid. */
export function payFacts({ asOf, occupation }: PayCell, codes: Codes): string[] {
  const inexact = Object.values(codes).find(({ match }) => match !== 'exact');
  const fit = inexact ? `, a ${inexact.match} match` : '';
  return [...(occupation === undefined ? [] : [`${occupation}${fit}`]), ...(asOf === undefined ? [] : [asOf])];
}
