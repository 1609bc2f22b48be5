import type { PayCell } from '../../model/role.js';
import { joinSeries } from '../english.js';
import { normalizeText } from '../normalize.js';
import { clause } from '../sentences/role-names.js';
import type { SentenceContext } from '../sentences/sentence-context.js';
import { canonicalStatistic, perPeriod } from './pay-figures.js';
import { exactAmount, figurePhrase, isOfOccupation, placePhrase, sourceAndDate } from './pay-phrases.js';
import { payRangeOfRole } from './pay-range.js';
import type { PayRow } from './pay-rows.js';
import type { PaySentence } from './pay-phrases.js';

/** Says what each role earns where no figures of all of them compare, and why they do not; null if no role states pay. */
export function unlikePaySentence(
  rows: readonly PayRow[],
  { roles, isLadder }: SentenceContext,
  isBesideChart: boolean,
): PaySentence | null {
  const leading = roles.map((_, role) => leadingFigures(rows.flatMap(({ cells }) => cells[role] ?? [])));
  const stated = leading.flatMap((figures, role) => (figures ? [{ ...figures, role: roles[role] }] : []));
  if (stated.length === 0) return null;
  if (stated.length === 1) {
    const [only] = stated;
    return { text: `Only the pay of ${only?.role?.name} is stated: ${only?.text}.`, tells: 'one' };
  }
  const figures = stated.map(({ figure }) => figure);
  const clauses = stated.map(({ role, text }, index) =>
    index === 0 || !role?.isPlural ? `${clause(role, 'earn')} ${text}` : `${role.name} ${text}`,
  );
  const missing = roles.filter((role) => !stated.some((each) => each.role === role)).map(({ name }) => name);
  const rest = missing.length === 0 ? '' : `; no pay is stated for ${joinSeries(missing)}`;
  const aside = sourceAndDate(figures, { isLadder, roles: stated.flatMap(({ role }) => role ?? []) }, isBesideChart);
  return { text: `Their pay does not compare directly${reasonsOf(figures)}: ${clauses.join(', ')}${aside}${rest}.`, tells: 'figures' };
}

interface LeadingFigures {
  readonly text: string;
  readonly figure: PayCell;
}

/**
 * What tells most about the pay of one role: its own median, else the median of its occupation rather than its own mean, as in lists and charts, else its
 * own range or another figure, else that of an occupation.
 */
function leadingFigures(figures: readonly PayCell[]): LeadingFigures | null {
  // In the order of what they say, so that the order of a file does not matter.
  const sorted = figures.toSorted((a, b) => (figureKey(a) < figureKey(b) ? -1 : 1));
  const own = sorted.filter((figure) => !isOfOccupation(figure));
  const candidates = own.length > 0 ? own : sorted;
  const mean = find(candidates, 'mean');
  const average = find(candidates, 'median') ?? (mean && (find(sorted, 'median') ?? mean));
  if (average) return { text: `${figurePhrase(average)}${placePhrase(average)}`, figure: average };
  const range = payRangeOfRole(candidates);
  if (range) {
    const { low, high, note } = range;
    return { text: `${exactAmount(low)} to ${exactAmount(high)} ${perPeriod(low.period)}${placePhrase(low)}${note}`, figure: low };
  }
  const [first] = candidates;
  return first ? { text: `${figurePhrase(first)}${placePhrase(first)}`, figure: first } : null;
}

function find(figures: readonly PayCell[], statistic: string): PayCell | undefined {
  return figures.find((cell) => canonicalStatistic(cell.statistic) === statistic);
}

function figureKey({ statistic, currency, period, region, amount, source, occupation, topCoded = false, asOf = '' }: PayCell): string {
  return JSON.stringify([
    currency,
    period,
    region ?? '',
    canonicalStatistic(statistic),
    occupation ?? '',
    source ?? '',
    amount,
    topCoded,
    asOf,
  ]);
}

/** ` (by the hour and by the year)`; empty if the figures themselves show it, such as a range beside a median. */
function reasonsOf(figures: readonly PayCell[]): string {
  const valuesOf = (valueOf: (cell: PayCell) => string): string[] => [...new Set(figures.map(valueOf))];
  const reasons = [
    valuesOf(({ currency }) => currency),
    valuesOf(({ period }) => `by the ${period}`),
    valuesOf(({ statistic }) => averageNames[canonicalStatistic(statistic)] ?? 'other figures'),
  ].flatMap((values) => (values.length > 1 ? [joinSeries(values)] : []));
  const all = [...reasons, ...placeReason(valuesOf(({ region = '' }) => normalizeText(region)))];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

/** Whoever does not state a place may mean the same one. */
function placeReason(places: readonly string[]): string[] {
  if (places.length < 2) return [];
  return places.filter((place) => place !== '').length > 1 ? ['for different places'] : ['not all say for which place'];
}

const averageNames: Readonly<Record<string, string>> = { median: 'a median', mean: 'an average' };
