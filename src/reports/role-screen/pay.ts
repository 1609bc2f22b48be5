import { monthOf } from '../../categories/english.js';
import { officialPublishers, placePhrase } from '../../categories/pay/pay-phrases.js';
import { formatMoney, payUnitKey, perPeriod, shortMoney } from '../../categories/pay/pay-figures.js';
import type { AllOccupations, PayOfAll } from '../../model/occupations.js';
import type { PayFigure, PaySpread } from '../../model/pay-chart.js';
import type { Codes } from '../../categories/kind.js';
import type { ScreenSection } from '../../model/screen.js';
import type { RangesPart } from '../../model/screen/pay.js';
import { type PaySeries, officialSeries } from './pay-series.js';
import { section } from './section.js';

interface PayContext {
  readonly all: AllOccupations | null;
  readonly codes: Codes;
  /** The title of the role's own occupation; null if it has none. */
  readonly occupation: string | null;
}

/** What the role pays, in a sentence and as a box beside that of all occupations. */
export function paySection(series: readonly PaySeries[], context: PayContext): ScreenSection[] {
  const main = officialSeries(series) ?? series.find(({ spread }) => spread.whole ?? spread.median) ?? series[0];
  if (!main) return [];
  const sentences = series.map((each) => paySentence(each, main, context));
  const ranges = payRanges(main, context.all);
  return [
    section('Pay', [{ type: 'prose', text: sentences.join(' ') }, ...(ranges ? [ranges] : [])], {
      facts: unitAndSource(main),
      space: 'always',
    }),
  ];
}

/** `a year; BLS,` and `May 2025`. */
function unitAndSource({ period, source, isOfficial, asOf }: PaySeries): string[] {
  const publisher = isOfficial ? officialPublishers[source?.publisher ?? ''] : undefined;
  const unit = publisher === undefined ? perPeriod(period) : `${perPeriod(period)}; ${publisher}`;
  return asOf === null ? [unit] : [`${unit},`, monthOf(asOf)];
}

function paySentence(series: PaySeries, main: PaySeries, { all, codes, occupation }: PayContext): string {
  const { spread, region, period, figures } = series;
  const lead = spread.median ?? spread.mean;
  const per = period === main.period ? '' : ` ${perPeriod(period)}`;
  const first = lead
    ? `${lead === spread.mean ? 'An average' : 'A median'} of ${amountText(lead)}${per}`
    : `${rangeText(figuresEnds(series))}${per}`;
  const [subject, rank] = [subjectText(series, codes, occupation), lead === spread.median && lead ? rankText(lead, series, all) : ''];
  const rest = lead && figures.length > 1 ? spreadText(spread, lead) : '';
  return `${first}${placePhrase({ region })}${sourceText(series)}${subject}${rank}${rest}.`;
}

function amountText({ text, isTopCoded }: PayFigure): string {
  return isTopCoded ? `${text} or more` : text;
}

function figuresEnds({ spread, figures }: PaySeries): readonly [PayFigure, PayFigure] | PayFigure {
  if (spread.whole) return spread.whole;
  const [only] = figures;
  return { statistic: only?.statistic ?? '', amount: only?.amount ?? 0, text: only?.text ?? '', isTopCoded: only?.topCoded ?? false };
}

/** `$60,000 to $80,000`; `p90: $90,000` for a single figure. */
function rangeText(ends: readonly [PayFigure, PayFigure] | PayFigure): string {
  return 'amount' in ends ? `${ends.statistic}: ${amountText(ends)}` : `${ends[0].text} to ${amountText(ends[1])}`;
}

/** The source of figures that are not official, which the gutter does not name. */
function sourceText({ source, isOfficial }: PaySeries): string {
  return source === null || isOfficial ? '' : ` (${source.publisher ?? source.title})`;
}

/** Whose pay it is, if it is not that of the role's very own occupation. */
function subjectText({ occupation, isOfficial }: PaySeries, codes: Codes, own: string | null): string {
  if (occupation === null || !isOfficial) return occupation === null ? '' : ` for ${occupation}`;
  const isClose = Object.values(codes).some(({ match }) => match === 'close');
  const isExact = Object.values(codes).every(({ match }) => match === 'exact') && occupation === own;
  return isExact ? '' : ` for ${occupation}, ${isClose ? 'a near' : 'the wider'} occupation`;
}

/** Where the median stands among those of all occupations, if it is in the same unit. */
function rankText({ amount }: PayFigure, { unitKey }: PaySeries, all: AllOccupations | null): string {
  if (!all || payUnitKey(all.pay) !== unitKey) return '';
  const { medians } = all.pay;
  const percent = Math.floor((100 * medians.filter((median) => median < amount).length) / medians.length);
  return percent === 0 ? ', among the lowest of all occupations' : `, higher than in ${percent}% of all occupations`;
}

/** What the middle half earn or, if that is not known, all but the ends. */
function spreadText({ middle, whole }: PaySpread, lead: PayFigure): string {
  if (middle) return `; the middle half earn ${rangeText(middle)}`;
  if (!whole) return '';
  const other = whole.find((end) => end !== lead);
  if (whole.includes(lead) && other) return `; ${rangeText(other)}`;
  const [{ statistic: low }, { statistic: high }] = whole;
  const who =
    low === 'p10' && high === 'p90' ? 'eight in ten earn' : low === 'minimum' && high === 'maximum' ? 'from' : `${low} to ${high}:`;
  return `; ${who} ${rangeText(whole)}`;
}

/** Null if there is nothing to draw but one figure or one line. */
function payRanges(main: PaySeries, all: AllOccupations | null): RangesPart | null {
  const { spread, currency } = main;
  const others = all && payUnitKey(all.pay) === main.unitKey && spread.median ? spreadOfAll(all.pay) : null;
  if (!others && !spread.middle && !spread.median) return null;
  const middle = spread.median ?? spread.mean;
  const own = {
    name: 'this one',
    role: 0,
    // The mean lies beside the median, and would hide it.
    spread: spread.median ? { ...spread, mean: null } : spread,
    figure: middle ? figureText(middle, currency) : '',
  };
  return {
    type: 'ranges',
    rows: [own, ...(others?.median ? [{ name: 'all', role: null, spread: others, figure: figureText(others.median, currency) }] : [])],
  };
}

/** `median $98k`. */
function figureText({ statistic, amount, isTopCoded }: PayFigure, currency: string): string {
  return `${statistic === 'mean' ? 'average' : statistic} ${shortMoney(amount, currency)}${isTopCoded ? '+' : ''}`;
}

function spreadOfAll({ medians, currency }: PayOfAll): PaySpread {
  const figure = (statistic: string, share: number): PayFigure => {
    const amount = quantile(medians, share);
    return { statistic, amount, text: formatMoney(Math.round(amount), currency), isTopCoded: false };
  };
  return {
    whole: [figure('p10', 0.1), figure('p90', 0.9)],
    middle: [figure('p25', 0.25), figure('p75', 0.75)],
    median: figure('median', 0.5),
    mean: null,
  };
}

/** @param sorted ascending @param share 0 to 1 */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}
