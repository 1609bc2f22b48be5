import type { YamlMap } from '../../model/yaml-value.js';
import { cleanText } from '../files/published-file.js';
import type { PayFact, Remarks } from './facts.js';

/** The id of the source that pay cites. */
export const ladderSource = 'ladder';

/**
 * Reads the pay of one level.
 * @param currency what the user said, or null to read it from cells and headings
 * @returns the figures, lowest first; none if a cell cannot be read, its currency is unknown, or the band has its ends swapped, which is then remarked
 */
export function payOf(facts: readonly PayFact[], currency: string | null, remarks: Remarks): YamlMap[] {
  const figures = facts.flatMap((fact) => {
    const bounds = boundsOf(fact);
    const read = bounds.flatMap((bound) => figureOf(bound, currency, remarks) ?? []);
    if (read.length < bounds.length) remarks.unread(fact.place, cleanText(fact.cell));
    return read;
  });
  const order = ['minimum', 'median', 'maximum'];
  const unique = [...new Map(figures.map((figure) => [figure['statistic'], figure])).values()];
  const sorted = unique.toSorted((a, b) => order.indexOf(String(a['statistic'])) - order.indexOf(String(b['statistic'])));
  const isSwapped = sorted.some((figure, index) => index > 0 && figure.amount < (sorted[index - 1]?.amount ?? 0));
  if (!isSwapped) return sorted;
  for (const { place, cell } of facts) remarks.unread(place, cleanText(cell));
  return [];
}

/** Whether a text is nothing but an amount of money or a range: one in a currency, or in thousands. `25 days` of holiday pay are none. */
export function isPay(text: string, heading: string): boolean {
  const bounds = boundsOf({ statistic: 'range', cell: text, heading, place: '' });
  const least = currencyOf(`${text} ${heading}`) === null ? 1000 : 1;
  return bounds.every(({ statistic, cell }) => statistic !== 'range' && !cell.includes('%') && (amountOf(cell) ?? 0) >= least);
}

/** Characters of a cell of pay: what is longer is a text, and would take long to search. */
const longestPay = 100;

type Figure = YamlMap & { readonly amount: number };

/** The figure of one cell or end of a range; null if it cannot be read or its currency is unknown. */
function figureOf({ statistic, cell, heading }: PayFact, currency: string | null, remarks: Remarks): Figure | null {
  const text = `${cell} ${heading}`;
  const amount = cell.length > longestPay ? null : amountOf(cell);
  const unit = currency ?? currencyOf(text);
  if (amount === null || statistic === 'range') return null;
  if (unit === null) {
    remarks.say('Pay without a currency was left out: name it with --map currency=USD.');
    return null;
  }
  const stated = statedPeriod(text);
  const period = stated ?? usualPeriod(amount);
  if (stated === null)
    remarks.say(
      `Pay names no period and was taken to be for ${period === 'hour' ? 'an hour' : `a ${period}`}. If it is not, name it in the heading of the column.`,
    );
  return { statistic, amount, currency: unit, period, source: ladderSource };
}

/** Splits a range, `$65,000 – 80,000`, into its ends. An amount alone is both ends, as in an ad; what is neither is left as it is. */
function boundsOf(fact: PayFact): PayFact[] {
  if (fact.statistic !== 'range' || fact.cell.length > longestPay) return [fact];
  const [, low, high] = /^(.*\d.*?)\s*(?:[-–—]|\bto\b|\bbis\b|\bà\b|\ba\b|\btot\b)\s*(.*\d.*)$/iu.exec(fact.cell) ?? [];
  if (low === undefined || high === undefined) {
    if (!bareAmount.test(fact.cell)) return [fact];
    return [
      { ...fact, statistic: 'minimum' },
      { ...fact, statistic: 'maximum' },
    ];
  }
  // The unit may stand at one end only.
  const heading = `${fact.cell} ${fact.heading}`;
  const unit = /\d\s*k\b/i.test(high) && !/\d\s*k\b/i.test(low) ? `${low}k` : low;
  return [
    { ...fact, statistic: 'minimum', cell: unit, heading },
    { ...fact, statistic: 'maximum', cell: high, heading },
  ];
}

/** An amount without a word such as `from` or `up to`. */
const bareAmount =
  /^\s*(?:[A-Z]{3}|[€£$])?\s*\d[\d\s.,'’]*k?\s*(?:[A-Z]{3}|[€£$])?\s*(?:(?:\/|per|an?|pro|par|por|al|all['’])\s*\p{L}+)?\s*$/u;

/** Reads `$65,000`, `65.000 €`, `65 000`, `65k`, `32.50`. */
function amountOf(cell: string): number | null {
  const [, digits, kilo] = /^[^\d-]{0,8}?(\d[\d\s.,'’\u00a0\u202f]*)\s*(k\b)?[^\d]{0,20}$/iu.exec(cell.trim()) ?? [];
  if (digits === undefined) return null;
  const compact = digits.replaceAll(/[\s'’\u00a0\u202f]/gu, '').replace(/[.,]$/, '');
  const [, whole = compact, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(compact) ?? [];
  if (!/^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null;
  const amount = Number(`${whole.replaceAll(/[.,]/g, '')}${decimals === '' ? '' : `.${decimals}`}`);
  return Number.isFinite(amount) && amount < 1e12 ? amount * (kilo === undefined ? 1 : 1000) : null;
}

const currencySigns: readonly (readonly [RegExp, string])[] = [
  [/\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|JPY|BRL|MXN|ZAR|SGD)\b/, ''],
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/\$/, 'USD'],
];

function currencyOf(text: string): string | null {
  for (const [pattern, code] of currencySigns) {
    const found = pattern.exec(text);
    if (found) return code === '' ? (found[1] ?? null) : code;
  }
  return null;
}

/** The period that a cell or its heading names; null if they name none. */
function statedPeriod(text: string): string | null {
  if (/\bhour|\/\s?h\b|stunde|heure|\bhora|\bora\b|\buur/i.test(text)) return 'hour';
  if (/month|monat|mois|\bmes\b|mensual|mensile|mensal|maand/i.test(text)) return 'month';
  return /year|annual|jahr|annuel|\ban\b|\bano\b|anual|annuo|jaar|\bp\.?\s?a\b/i.test(text) ? 'year' : null;
}

/** That for which such an amount is usually paid. */
function usualPeriod(amount: number): string {
  if (amount >= 10_000) return 'year';
  return amount < 500 ? 'hour' : 'month';
}
