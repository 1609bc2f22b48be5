import { capitalize, uncapitalize } from '../../categories/english.js';
import { canonicalStatistic, formatMoney, moneyRange, perPeriod, shortMoney } from '../../categories/pay/pay-figures.js';
import { workDaysAYear } from '../../categories/offers/terms.js';
import { paySpread, toPayChart } from '../../categories/pay/pay-charts.js';
import { plural } from '../../categories/plural.js';
import type { PostedPay, PostedPayPlace } from '../../model/evidence.js';
import type { PayEnds } from '../../model/pay-place.js';
import type { PayCell } from '../../model/role.js';
import type { PayChart, PayFigure } from '../../model/pay-chart.js';
import type { RangesPart } from '../../model/screen/pay.js';
import { payPlaceText } from '../pay-place-text.js';

const fullTime = 40;

/** What the ad pays, for a year and in a 40-hour week, and where that lies among official figures. */
export function postedPaySentences({ stated, year, fullTimeYear, place }: PostedPay): string {
  const { currency, period, hoursAWeek } = stated;
  const isFullTime = hoursAWeek === null || hoursAWeek === fullTime;
  const own = `${endsText(stated, currency)} ${perPeriod(period)}`;
  const ownYear =
    period === 'year' ? own : `${own}: ${endsText(year, currency)} a year${period === 'day' ? ` of ${workDaysAYear} days` : ''}`;
  const hours =
    period === 'hour' || !isFullTime
      ? ` at ${hoursAWeek === null ? `${fullTime} hours a week, which the ad does not state` : `the ${hoursAWeek} hours a week of the ad`}`
      : '';
  if (place === null) return `${capitalize(ownYear)}${hours}.`;
  const where = payPlaceText(place, workersText(place));
  if (isFullTime) return `${capitalize(ownYear)}${hours}${ownYear.includes(':') ? ', ' : ': '}${where}.`;
  return `${capitalize(ownYear)}${hours}. In a 40-hour week, as official figures count, ${endsText(fullTimeYear, currency)}: ${where}.`;
}

/** `$36.00 to $48.50`, `from $60,000`, `up to $80,000`. */
function endsText({ low, high }: PayEnds, currency: string): string {
  const hasCents = [low, high].some((amount) => amount !== null && !Number.isInteger(amount));
  const money = (amount: number): string => {
    const text = formatMoney(amount, currency);
    return hasCents && Number.isInteger(amount) ? `${text}.00` : text;
  };
  if (low === null) return high === null ? '' : `up to ${money(high)}`;
  if (high === null) return `from ${money(low)}`;
  return low === high ? money(low) : `${money(low)} to ${money(high)}`;
}

/** `registered nurses`. */
function workersText({ occupation: { title } }: PostedPayPlace): string {
  const name = plural(title);
  return name === null ? title : uncapitalize(name);
}

/** The pay of the ad as a bar above the box of the official figures; null if there are none to set it beside. */
export function payRanges({ fullTimeYear, stated: { currency }, place }: PostedPay): RangesPart | null {
  if (place === null) return null;
  const official = paySpread(place.figures.map(toFigure));
  const [low, high] = endFigures(fullTimeYear, currency);
  const { median } = official;
  return {
    type: 'ranges',
    rows: [
      {
        name: '',
        role: 1,
        spread: {
          whole: null,
          middle: low && high && low.amount !== high.amount ? [low, high] : null,
          median: low === null || high === null || low.amount === high.amount ? (low ?? high) : null,
          mean: null,
        },
        figure: bandText(fullTimeYear, currency),
      },
      {
        name: '',
        role: null,
        spread: { ...official, mean: null },
        figure: median ? `median ${shortMoney(median.amount, currency)}` : '',
      },
    ],
  };
}

/** The same for formats without a screen. */
export function postedPayCharts({ fullTimeYear, stated: { currency }, place }: PostedPay, title: string): PayChart[] {
  if (place === null) return [];
  const figures = endFigures(fullTimeYear, currency).flatMap((figure) => figure ?? []);
  return [
    toPayChart(`${currency} a year`, currency, [
      { title, note: 'in a 40-hour week', figures },
      { title: place.occupation.title, note: null, figures: place.figures.map(toFigure) },
    ]),
  ];
}

function endFigures({ low, high }: PayEnds, currency: string): readonly [PayFigure | null, PayFigure | null] {
  const figure = (statistic: string, amount: number): PayFigure => ({
    statistic,
    amount,
    text: formatMoney(amount, currency),
    isTopCoded: false,
  });
  return [low === null ? null : figure('minimum', low), high === null ? null : figure('maximum', high)];
}

function bandText({ low, high }: PayEnds, currency: string): string {
  const [from, to] = [low, high].map((amount) => (amount === null ? '' : shortMoney(amount, currency)));
  return from === '' || to === '' ? `${from ?? ''}${to ?? ''}` : moneyRange(from ?? '', to ?? '');
}

function toFigure({ statistic, amount, text, topCoded = false }: PayCell): PayFigure {
  return { statistic: canonicalStatistic(statistic), amount, text, isTopCoded: topCoded };
}
