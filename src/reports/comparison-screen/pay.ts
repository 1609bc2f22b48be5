import { monthOf } from '../../categories/english.js';
import { perPeriod, shortMoney } from '../../categories/pay/pay-figures.js';
import type { ScreenPart, ScreenSection } from '../../model/screen.js';
import type { MarkedText, RoleMark } from '../../model/screen/marked-text.js';
import type { RangeRow } from '../../model/screen/pay.js';
import type { PayFigure } from '../../model/pay-chart.js';
import type { Span } from '../../model/text.js';
import { officialPublishers } from '../../categories/pay/pay-phrases.js';
import { offersOf } from '../offers/offer-context.js';
import { payTable, payTableUnit } from '../offers/pay-table.js';
import { comparedPaySentence } from '../pay-sentence.js';
import { type PaySeries, paySeries } from '../role-screen/pay-series.js';
import { line, section } from '../role-screen/section.js';
import type { ScreenContext } from './screen-context.js';
import { roleName } from './titles.js';

/** What the roles pay: in a sentence, as boxes on one axis, and the occupations that stand for a role. */
export function paySection(context: ScreenContext): ScreenSection[] {
  const { comparison, roles } = context;
  const ofRoles = roles.map(paySeries);
  const drawn = commonSeries(ofRoles);
  const offers = offersOf(roles);
  const table = offers.some(({ parts }) => parts.some(({ cells }) => cells.some(({ part }) => part !== undefined))) ? payTable(offers) : [];
  if (ofRoles.every((series) => series.length === 0) && table.length === 0) return [];
  const hasChart = drawn.some((series) => series?.spread.whole ?? series?.spread.median);
  const sentence = comparedPaySentence(comparison, { isBesideChart: hasChart });
  return [
    section(
      'Pay',
      [
        ...(sentence === null ? [] : [{ type: 'prose' as const, text: sentence }]),
        ...(hasChart ? [{ type: 'ranges' as const, rows: rangeRows(drawn, namesOf(context)) }] : []),
        ...occupationsPart(drawn, context),
        ...(table.length === 0 ? [] : [{ type: 'figures' as const, rows: table }]),
      ],
      { facts: hasChart || table.length === 0 ? unitAndSource(drawn) : [payTableUnit(offers)], space: 'always' },
    ),
  ];
}

/** For each role the series in the unit that most roles have, official figures before others; null if it has none. */
export function commonSeries(ofRoles: readonly (readonly PaySeries[])[]): (PaySeries | null)[] {
  const all = ofRoles.flat();
  const weightOf = (series: PaySeries): number => {
    const rolesWithIt = ofRoles.filter((each) => each.some((other) => keyOf(other) === keyOf(series)));
    return 10 * rolesWithIt.length + (series.isOfficial ? 2 : 0) + (series.spread.whole ? 1 : 0);
  };
  const [best] = all.toSorted((a, b) => weightOf(b) - weightOf(a));
  return ofRoles.map((series) => (best && series.find((each) => keyOf(each) === keyOf(best))) ?? null);
}

function keyOf({ unitKey, isOfficial }: PaySeries): string {
  return JSON.stringify([unitKey, isOfficial]);
}

/** One row for each role; one for all if they have the figures of one occupation. */
export function rangeRows(drawn: readonly (PaySeries | null)[], names: readonly string[]): RangeRow[] {
  const rows = rowsOfRoles(drawn, names);
  return areOfOneOccupation(drawn) ? rows.slice(0, 1).map((row) => ({ ...row, name: '=', role: null })) : rows;
}

function rowsOfRoles(drawn: readonly (PaySeries | null)[], names: readonly string[]): RangeRow[] {
  return drawn.flatMap((series, role): RangeRow[] => {
    if (!series) return [];
    const { spread, currency } = series;
    const middle = spread.median ?? spread.mean;
    if (!spread.whole && !middle) return [];
    // The mean lies beside the median, and would hide it.
    return [
      {
        name: names[role] ?? '',
        role,
        spread: spread.median ? { ...spread, mean: null } : spread,
        figure: middle ? figureText(middle, currency) : bandText(spread.whole, currency),
      },
    ];
  });
}

/** Where the roles have no columns, their names stand beside their marks. */
function namesOf({ comparison: { roles } }: ScreenContext): string[] {
  return roles.map((_, role) => (roles.length > 3 ? roleName(roles, role) : ''));
}

/** `median $98k`. */
function figureText({ statistic, amount, isTopCoded }: PayFigure, currency: string): string {
  return `${statistic === 'mean' ? 'average' : 'median'} ${shortMoney(amount, currency)}${isTopCoded ? '+' : ''}`;
}

/** `$62k–78k`. */
function bandText(whole: readonly [PayFigure, PayFigure] | null, currency: string): string {
  if (!whole) return '';
  const [low, high] = whole.map(({ amount }) => shortMoney(amount, currency));
  return `${low} to ${high}${whole[1].isTopCoded ? '+' : ''}`;
}

/** `a year; BLS,` and `May 2025`. */
export function unitAndSource(drawn: readonly (PaySeries | null)[]): string[] {
  const [first] = drawn.flatMap((series) => series ?? []);
  if (!first) return [];
  const publisher = first.isOfficial ? officialPublishers[first.source?.publisher ?? ''] : undefined;
  const unit = publisher === undefined ? perPeriod(first.period) : `${perPeriod(first.period)}; ${publisher}`;
  return first.asOf === null ? [unit] : [`${unit},`, monthOf(first.asOf)];
}

/** `of near occupations: ○ Computer Occupations, All Other; ● Marketing Managers`. If all roles have the figures of one occupation, the sentence says so. */
function occupationsPart(drawn: readonly (PaySeries | null)[], context: ScreenContext): ScreenPart[] {
  const stated = statedOccupations(drawn, context);
  if (!stated) return [];
  const text: MarkedText = [
    { text: stated.lead, tone: 'muted' },
    ...stated.groups.flatMap(({ roles, occupation }, index): (Span | RoleMark)[] => [
      ...(index === 0 ? [] : [{ text: '; ', tone: 'muted' as const }]),
      ...roles.flatMap((role) => [{ role }, { text: ' ' }]),
      { text: occupation, tone: 'muted' as const },
    ]),
  ];
  return [{ type: 'lines', lines: [line(text)], isAside: true }];
}

interface StatedOccupations {
  /** `of near occupations: `. */
  readonly lead: string;
  readonly groups: readonly { readonly roles: readonly number[]; readonly occupation: string }[];
}

/** The occupations whose figures stand for those of roles; null if there are none, or all roles have the figures of one. */
export function statedOccupations(
  drawn: readonly (PaySeries | null)[],
  context: Pick<ScreenContext, 'roles' | 'occupations'>,
): StatedOccupations | null {
  const named = drawn.flatMap((series, role) =>
    series !== null && series.isOfficial && series.occupation !== null && !isOwnOccupation(series.occupation, role, context)
      ? [{ role, occupation: series.occupation }]
      : [],
  );
  if (named.length === 0 || areOfOneOccupation(drawn)) return null;
  const areNear = named.some(({ role }) => Object.values(context.roles[role]?.codes ?? {}).some(({ match }) => match === 'close'));
  const occupations = [...new Set(named.map(({ occupation }) => occupation))];
  const kind = areNear ? 'near' : 'wider';
  return {
    lead: occupations.length === 1 ? `of a ${kind} occupation: ` : `of ${kind} occupations: `,
    groups: occupations.map((occupation) => ({
      occupation,
      roles: named.filter((each) => each.occupation === occupation).map(({ role }) => role),
    })),
  };
}

/** Not so if equal figures are the roles' own. */
function areOfOneOccupation(drawn: readonly (PaySeries | null)[]): boolean {
  const amounts = drawn.map((series) => series && JSON.stringify(series.figures.map(({ statistic, amount }) => [statistic, amount])));
  return new Set(amounts).size === 1 && drawn.every((series) => series?.isOfficial);
}

function isOwnOccupation(occupation: string, role: number, { roles, occupations }: Pick<ScreenContext, 'roles' | 'occupations'>): boolean {
  return Object.values(roles[role]?.codes ?? {}).every(({ match }) => match === 'exact') && occupation === occupations[role]?.title;
}
