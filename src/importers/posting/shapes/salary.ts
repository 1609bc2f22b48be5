import { type StatedPay, periodOfAmount, readStatedPay } from '../../facts/stated-pay.js';
import { isJsonMap, type JsonMap, listOf, numberOf, textOf } from './json-value.js';

type Period = StatedPay['period'];

/**
 * Reads the pay of structured data, in any of its shapes: a number, a text, a `MonetaryAmount` whose `value` is a number, a text or a range of which one
 * end may be missing, an object of `min` and `max`, or a list of these.
 * @param currency stated beside it, such as in `salaryCurrency`
 */
export function salariesOf(value: unknown, currency: string | null = null): StatedPay[] {
  const known = currencyOf({ currency });
  return listOf(value).flatMap((each) => salaryOf(each, known) ?? []);
}

function salaryOf(value: unknown, outerCurrency: string | null, outer: JsonMap = {}): StatedPay | null {
  if (typeof value === 'string') return proseSalary(value) ?? plainSalary(numberOf(value), numberOf(value), outerCurrency, outer);
  if (typeof value === 'number') return plainSalary(value, value, outerCurrency, outer);
  if (!isJsonMap(value)) return null;
  const currency = currencyOf(value) ?? outerCurrency;
  const known = { ...outer, ...periodFields(value) };
  const inner = value['value'] ?? value['price'] ?? value['amount'];
  const [least, most] = [firstNumber(value, leastKeys), firstNumber(value, mostKeys)];
  if (least !== null || most !== null) return plainSalary(least, most, currency, known);
  const [first] = Array.isArray(inner) ? inner : [inner];
  return first === undefined || first === value ? proseSalary(textOf(value) ?? '') : salaryOf(first, currency, known);
}

/** A sentence that says it all: `$36 to $48 an hour`. */
function proseSalary(text: string): StatedPay | null {
  return /\p{L}|\p{Sc}|[-–—]/u.test(text) ? readStatedPay(text) : null;
}

const leastKeys = ['minValue', 'minimum', 'min', 'from', 'low'];
const mostKeys = ['maxValue', 'maximum', 'max', 'to', 'high'];

/** Zero stands for an end that nobody filled in, and no job pays a billion. */
function isAmount(number: number | null): number is number {
  return number !== null && number >= 1 && number < 1e9;
}

function firstNumber(value: JsonMap, keys: readonly string[]): number | null {
  return keys.flatMap((key) => numberOf(value[key]) ?? []).find(isAmount) ?? null;
}

function plainSalary(least: number | null, most: number | null, currency: string | null, known: JsonMap): StatedPay | null {
  const amount = most ?? least;
  if (!isAmount(amount) || currency === null) return null;
  const [low, high] = least !== null && most !== null && least > most ? [most, least] : [least, most];
  return { least: low, most: high, currency, period: periodOf(known) ?? periodOfAmount(amount, currency), text: '' };
}

function currencyOf(value: JsonMap): string | null {
  const text = textOf(value['currency'] ?? value['currencyCode'] ?? value['currency_type'] ?? value['salaryCurrency'])?.toUpperCase() ?? '';
  return isoCurrencies.has(text) ? text : (currencySigns[text] ?? null);
}

const isoCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const currencySigns: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', FR: 'CHF' };

const periodKeys = ['unitText', 'unitCode', 'interval', 'period', 'per'] as const;

function periodFields(value: JsonMap): JsonMap {
  return Object.fromEntries(periodKeys.flatMap((key) => (textOf(value[key]) === null ? [] : [[key, value[key]]])));
}

function periodOf(known: JsonMap): Period | null {
  const unit = periodKeys.flatMap((key) => textOf(known[key]) ?? [])[0] ?? '';
  return periods.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/** `HOUR`, `per-year-salary`, `1 YEAR`, `monthly`; codes of UN/CEFACT. */
const periods: readonly (readonly [RegExp, Period])[] = [
  [/hour|\bhr\b|\bhur\b/i, 'hour'],
  [/\bday|daily/i, 'day'],
  [/week|\bwee\b/i, 'week'],
  [/month|\bmon\b/i, 'month'],
  [/year|annual|annum|\bann\b/i, 'year'],
];
