import type { Period as AnyPeriod } from '../../model/role.js';
import { currencies } from './currencies.js';
import { onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

/** What is paid again and again: a sign-on bonus is no pay of an ad. */
type Period = Exclude<AnyPeriod, 'once'>;

/** An amount or a range that a text states. A single amount is both the least and the most. */
export interface StatedPay {
  /** Null where only the most is stated: `up to £45k`. */
  readonly least: number | null;
  /** Null where only the least is stated: `from $25 an hour`, `$100k+`. */
  readonly most: number | null;
  /** A code of ISO 4217. */
  readonly currency: string;
  /** Stated, or told by the amount: nobody earns $30 a year or $90,000 an hour. */
  readonly period: Period;
  /** The part of the text that states it. */
  readonly text: string;
}

/** Reads the pay that a text states: `$36.00 to $48.50 an hour`, `60.000–75.000 € brutto im Jahr`, `£45k`; null if it states none, or an amount that is no pay. */
export function readStatedPay(text: string): StatedPay | null {
  const line = onOneLine(text);
  for (const match of line.matchAll(amounts)) {
    const pay = payOf(line, match);
    if (pay !== null) return pay;
  }
  return null;
}

const sign = `(?:${currencies.map(({ signs }) => signs).join('|')})`;
const amount = "\\d{1,3}(?:[.,' ]\\d{2,3}){1,3}(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,7}(?:[.,]\\d{1,2}(?!\\d))?";
const thousand = '(?: ?(?:k|tsd\\.?|tds\\.?|mil|lakhs?|lpa))?';
const large = '(?! ?(?:million|mio|mill|mln|billion|bn|mrd|milliard|millones|milioni|milhões|miljoen|m\\b|mm\\b|b\\b))';
const rangeWord = ` ?(?:[-\\u2010-\\u2015\\u2212]+|bis zu|${wordsOf(({ to }) => to)}|and|und|et|y|e|en|-->?) ?`;
/** An amount with its sign: groups `sign`, `amount`, `k` and `after`, each with the name behind. */
export const figure = (name: string): string =>
  `(?<sign${name}>${sign})? ?(?<amount${name}>${amount})(?<k${name}>${thousand})(?:,[-–]{1,2}(?= ))?(?![\\d%]|[.,]\\d)${large}(?:(?:,[-–]{1,2}| ?-?(?:brutto |gross )?) ?(?<after${name}>${sign})(?![\\p{L}\\d]| ?\\d))?`;
const gap = "(?: ?(?:/|per|an?|pro|par|por|all'|al) ?\\p{L}{1,6}\\.?)?";
const amounts = wordPattern(
  `(?<![\\p{L}\\d.,#])${figure('A')}(?:${gap}${rangeWord}(?:to |bis )?${figure('B')})?(?<more>\\+| \\+(?! ?\\p{L}))?`,
  'g',
);

function payOf(line: string, match: RegExpExecArray): StatedPay | null {
  const groups = match.groups ?? {};
  const currency = currencyOf(groups);
  if (currency === null) return null;
  const [first, second] = figuresOf(groups);
  const [begin, end] = [match.index, match.index + match[0].length];
  const [before, after] = [line.slice(Math.max(0, begin - 60), begin), line.slice(end, end + 60)];
  const stated = periodIn(after.slice(0, 36), true) ?? periodIn(match[0], true) ?? periodIn(before, false);
  if (first < 1 || isOtherAmount(before, after) || !isPay(line, match, stated)) return null;
  const likely = periodOfAmount(second ?? first, currency);
  const lead = second === null ? (upToBefore.exec(before)?.[0] ?? fromBefore.exec(before)?.[0] ?? '') : '';
  const isMost = second === null && upToBefore.test(before);
  const isLeast = second === null && !isMost && (groups['more'] !== undefined || fromBefore.test(before));
  const suffix = periodSuffix.exec(after)?.[0] ?? '';
  return {
    least: isMost ? null : first,
    most: isLeast ? null : (second ?? first),
    currency,
    period: stated === null || isAbsurd(second ?? first, currency, stated) ? likely : stated,
    text: `${lead}${match[0]}${suffix}`.trim(),
  };
}

const signPatterns = currencies.map(({ code, signs }) => ({ code, pattern: wordPattern(`^(?:${signs})$`) }));

export function currencyOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const written = [groups['afterB'], groups['afterA'], groups['signA'], groups['signB']].flatMap((text) => text ?? []);
  const codes = written.flatMap((text) => signPatterns.find(({ pattern }) => pattern.test(text))?.code ?? []);
  // `$90,000 CAD` is Canadian.
  return codes.find((code) => code !== 'USD') ?? codes[0] ?? null;
}

/** `60–75k` and `45–50.000` are thousands at both ends. */
function figuresOf(groups: Readonly<Record<string, string | undefined>>): [number, number | null] {
  const [low, high] = [
    numberOf(groups['amountA'] ?? '', groups['kA']),
    groups['amountB'] === undefined ? null : numberOf(groups['amountB'], groups['kB']),
  ];
  const scaled = high !== null && low < 1000 && high >= 1000 && high / low > 200 ? low * 1000 : low;
  if (high !== null && high < scaled && scaled >= 10_000 && high < 1000) return [scaled, high * 1000];
  return high === null || high <= scaled ? [scaled, null] : [scaled, high];
}

/** `95'000`, `60.000`, `1.234,56`, `12,00,000`, `36,00`, and `k` or `lakh` behind. */
export function numberOf(text: string, unit = ''): number {
  const [, integer = text, decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  const value = Number(`${integer.replace(/\D/g, '')}.${decimals === '' ? '0' : decimals}`);
  const factor = /lakh|lpa/i.test(unit) ? 100_000 : unit.trim() === '' ? 1 : 1000;
  return Math.round(value * factor * 100) / 100;
}

const periods = (['hour', 'day', 'week', 'month', 'year'] as const).map((period) => {
  const nouns = wordsOf((language) => language[period]);
  const adverbs = wordsOf((language) => language.periods[period]);
  const each = `(?:/|(?<![\\p{L}])(?:${wordsOf(({ per }) => per)})) ?(?:${nouns}|${adverbs})(?![\\p{L}])`;
  return { period, after: wordPattern(`${each}|${whole(adverbs)}`), each, adverbs: whole(adverbs) };
});
const anyPeriod = periods.map(({ each, adverbs }) => `${each}|${adverbs}`).join('|');
const periodSuffix = wordPattern(`^(?: ?(?:brutto|gross|brut|brutos?|lordi|netto|net))?(?: |, ?| ?\\()?(?:${anyPeriod})\\)?`);

/** The period that stands first after an amount, or last before it. */
export function periodIn(text: string, isAfter: boolean): Period | null {
  const clause = isAfter ? (text.split(/[;.] |\d/)[0] ?? '') : text.replace(/^.*[;.] /s, '');
  const found = periods.flatMap(({ period, after }) => {
    const index = clause.search(after);
    return index < 0 ? [] : [{ period, index }];
  });
  return found.sort((a, b) => (isAfter ? a.index - b.index : b.index - a.index))[0]?.period ?? null;
}

/** The period for which an amount is likely paid, by what people earn. */
export function periodOfAmount(value: number, currency: string): Period {
  const dollars = value / (currencies.find(({ code }) => code === currency)?.perDollar ?? 1);
  if (dollars < 300) return 'hour';
  if (dollars < 900) return 'day';
  return dollars < 14_000 ? 'month' : 'year';
}

function isAbsurd(value: number, currency: string, period: Period): boolean {
  const dollars = value / (currencies.find(({ code }) => code === currency)?.perDollar ?? 1);
  const [least, most] = bounds[period];
  return dollars < least || dollars > most;
}

const bounds: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [0.5, 2000],
  day: [5, 10_000],
  week: [20, 30_000],
  month: [50, 100_000],
  year: [700, 5_000_000],
};

const others = wordsOf(({ otherAmounts }) => otherAmounts);
const payWords = wordsOf(({ pay }) => pay);
const otherAfter = wordPattern(
  `^ ?(?:an? |per |each |of |in |en |als |de |di |im |pro )?(?:(?!base|salary|plus|and|or|und|et|y|e|en|o )[\\p{L}%-]+ ){0,3}(?:${others})(?![\\p{L}])`,
);
const otherBefore = wordPattern(
  `(?<![\\p{L}])(?:${others})(?: (?:of|up to|von|de|di|bis zu|in|a|over|to|is|jusqu'à|hasta|fino a|até|tot|i\\. ?h\\. ?v\\.|at)){0,3}:? ?$`,
);
const isPayWord = wordPattern(whole(payWords));
const upToBefore = wordPattern(`${whole(wordsOf(({ upTo }) => upTo))} ?$`);
const fromBefore =
  /(?<!\p{L})(?:from|starting at|starts at|start at|at least|minimum(?: of)?|ab|mindestens|à partir de|dès|au moins|desde|a partir de|mínimo de|da|a partire da|almeno|vanaf|minimaal|min\.) ?$/iu;

function isOtherAmount(before: string, after: string): boolean {
  return otherBefore.test(before) || (otherAfter.test(after) && !isPayWord.test(after.slice(0, 12)));
}

/** An amount is pay where a period or a word for pay stands beside it, or where nothing else stands in the line. */
function isPay(line: string, match: RegExpExecArray, stated: Period | null): boolean {
  const rest = line.length - match[0].length;
  const isRange = match.groups?.['amountB'] !== undefined;
  return stated !== null || isPayWord.test(line) || rest < 4 || (isRange && rest < 24);
}
