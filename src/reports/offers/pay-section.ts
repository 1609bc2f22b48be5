import { joinWords, monthOf } from '../../categories/english.js';
import { possibleInCash } from '../../categories/offers/pay-totals.js';
import { formatMoney, moneyRange, shortMoney } from '../../categories/pay/pay-figures.js';
import { officialPublishers } from '../../categories/pay/pay-phrases.js';
import { knownPart } from '../../categories/pay/pay-parts.js';
import type { PercentilePlace } from '../../model/pay-place.js';
import type { ScreenPart, ScreenSection } from '../../model/screen.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import type { RangeRow, ReachLegend } from '../../model/screen/pay.js';
import type { PaySpread } from '../../model/pay-chart.js';
import { line, section } from '../role-screen/section.js';
import type { OfferContext, OfficialPay } from './offer-context.js';
import { payTable, payTableUnit } from './pay-table.js';

/** What the offers pay, as a table of parts and sums. */
export function payTableSection({ offers }: Pick<OfferContext, 'offers'>): ScreenSection[] {
  const rows = payTable(offers);
  return rows.length === 0 ? [] : [section('Pay', [{ type: 'figures', rows }], { facts: [payTableUnit(offers)], space: 'always' })];
}

/** The same on one axis, from what is certain to what is possible, above the official pay of their occupations; and where the base lies among it. */
export function rangeSection(context: OfferContext): ScreenSection[] {
  const rows = chartRows(context);
  const places = placeLines(context);
  if (rows.length === 0 && places.length === 0) return [];
  const parts: ScreenPart[] = [
    ...(rows.length === 0 ? [] : [{ type: 'ranges' as const, rows, reachLegend: legendOf(context) }]),
    ...(places.length === 0 ? [] : [{ type: 'lines' as const, lines: places }]),
  ];
  return [section('Range', parts, { space: 'if room' })];
}

/** Amounts of several currencies have no axis in common, and what is not for a year is not certain. */
function reachRows({ offers }: OfferContext): RangeRow[] {
  if (offers.some(({ terms }) => terms.isLimited)) return [];
  if (new Set(offers.flatMap(({ totals }) => totals?.currency ?? [])).size !== 1) return [];
  return offers.flatMap(({ totals, parts }, role): RangeRow[] => {
    if (!totals) return [];
    const { guaranteed, possible, currency } = totals;
    const text = formatMoney(guaranteed, currency);
    const figure = moneyRange(shortMoney(guaranteed, currency), shortMoney(possible, currency));
    return [{ name: '', role, spread: noSpread, reach: { guaranteed, cash: possibleInCash(parts), possible, text }, figure }];
  });
}

const noSpread: PaySpread = { whole: null, middle: null, median: null, mean: null };

/** The official pay of an occupation in the currency of the offers, as a box. */
function boxRows({ offers }: OfferContext, occupations: readonly (OfficialPay | null)[]): RangeRow[] {
  const offered = offers.flatMap(({ totals }) => totals?.currency ?? []);
  return occupations
    .filter((each) => each !== null)
    .filter(({ series }) => offered.length > 0 && offered.every((currency) => currency === series.currency))
    .map(({ series }) => ({
      name: '',
      role: null,
      spread: { ...series.spread, mean: null },
      figure: series.spread.median ? `median ${shortMoney(series.spread.median.amount, series.currency)}` : '',
    }));
}

/** One box below all offers, or the box of each offer below it if their occupations differ. */
function chartRows(context: OfferContext): RangeRow[] {
  const [reaches, occupations] = [reachRows(context), occupationsOf(context)];
  if (reaches.length === 0) return [];
  if (occupations.length < 2) return [...reaches, ...boxRows(context, occupations)];
  return reaches.flatMap((row) => [row, ...boxRows(context, [context.official[row.role ?? 0] ?? null])]);
}

/** Each occupation once. */
function occupationsOf({ official }: Pick<OfferContext, 'official'>): OfficialPay[] {
  const known = official.filter((each) => each !== null);
  return known.filter((each, index) => known.findIndex(({ title }) => title === each.title) === index);
}

function legendOf(context: OfferContext): ReachLegend {
  const { offers } = context;
  const yearly = offers.flatMap(({ parts }) => parts.filter(({ isOnce, high }) => !isOnce && high > 0));
  const uncertain = yearly.filter(({ isGuaranteed, isEquity }) => !isGuaranteed && !isEquity).map(({ name }) => nameOf(name));
  const hasRange = yearly.some(({ low, high, isGuaranteed, isEquity }) => isGuaranteed && !isEquity && low < high);
  const cash = [
    ...(hasRange ? ['to the top of the range'] : []),
    ...(uncertain.length === 0 ? [] : [`with the ${joinWords([...new Set(uncertain)])}`]),
  ];
  const occupations = occupationsOf(context);
  const hasBox = boxRows(context, occupations).length > 0;
  const [first] = occupations;
  return {
    cash: cash.length === 0 ? null : cash.join(' and '),
    equity: yearly.some(({ isEquity }) => isEquity) ? 'with equity' : null,
    box: !hasBox || !first ? null : `base pay of ${occupations.length === 1 ? first.title : 'the occupation of each'}`,
  };
}

function nameOf(part: string): string {
  return knownPart(part)?.name ?? part;
}

/** `Base pay: ○ more than 46% of them, ● more than 35%   BLS, May 2025`. */
function placeLines(context: OfferContext): ReturnType<typeof line>[] {
  return occupationsOf(context).flatMap(({ title, series }, _, all) => {
    const placed = context.official.flatMap((official, role) => {
      const text = official?.title === title ? placeText(official) : '';
      return text === '' ? [] : [{ role, text }];
    });
    if (placed.length === 0) return [];
    const whose = all.length === 1 && boxRows(context, all).length > 0 && reachRows(context).length > 0 ? 'them' : title;
    const text: MarkedText = [
      { text: 'Base pay: ' },
      ...placed.flatMap(({ role, text: place }, index) => [
        { text: index === 0 ? '' : ', ' },
        { role },
        { text: ` ${place}${index === 0 ? ` of ${whose}` : ''}` },
      ]),
    ];
    return [line(text, sourceText(series))];
  });
}

/** `BLS, May 2025`. */
function sourceText({ source, asOf }: OfficialPay['series']): string | null {
  const publisher = officialPublishers[source?.publisher ?? ''];
  const parts = [...(publisher === undefined ? [] : [publisher]), ...(asOf === null ? [] : [monthOf(asOf)])];
  return parts.length === 0 ? null : parts.join(', ');
}

/** `more than 46%` for one amount, `between the lowest 25% and the median` for a range. */
function placeText({ place }: OfficialPay): string {
  if (!place) return '';
  const { low, high } = place;
  const one = low === null || high === null ? (low ?? high) : null;
  if (one || (low && high && place.year.low === place.year.high)) return amountPlace(one ?? low);
  if (!low || !high) return '';
  const [from, to] = [markBelow(low), markAbove(high)];
  if (from === null && to === null) return 'from the lowest to the highest 10%';
  if (from === null) return low.is === 'below' && high.is === 'below' ? 'in the lowest 10%' : `up to ${to}`;
  if (to === null) return low.is === 'above' ? 'in the highest 10%' : `from ${from} up`;
  return `between ${from} and ${to}`;
}

function amountPlace(place: PercentilePlace | null): string {
  if (place === null) return '';
  if (place.is === 'within') return `more than ${place.percentile}%`;
  return place.is === 'below' ? `in the lowest ${place.percentile}%` : `in the highest ${100 - place.percentile}%`;
}

const marks = [
  [10, 'the lowest 10%'],
  [25, 'the lowest 25%'],
  [50, 'the median'],
  [75, 'the highest 25%'],
  [90, 'the highest 10%'],
] as const;

/** The highest of the published figures that an amount is not below; null if there is none. */
function markBelow({ is, percentile }: PercentilePlace): string | null {
  if (is === 'below') return null;
  return marks.findLast(([mark]) => mark <= percentile)?.[1] ?? null;
}

/** The lowest of the published figures that an amount is not above; null if there is none. */
function markAbove({ is, percentile }: PercentilePlace): string | null {
  if (is === 'above') return null;
  const at = is === 'below' ? percentile : percentile + 1;
  return marks.find(([mark]) => mark >= at)?.[1] ?? null;
}
