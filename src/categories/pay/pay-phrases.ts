import type { PayCell, Source } from '../../model/role.js';
import { monthOf, numberWord, ordinal } from '../english.js';
import type { SentenceContext, SpokenRole } from '../sentences/sentence-context.js';
import { canonicalStatistic, formatMoney, payText, perPeriod, shortMoney } from './pay-figures.js';

// The pieces of sentences about pay.

/** A sentence about pay, and how much it tells. */
export interface PaySentence {
  readonly text: string;
  /** How far it answers who earns more: it says so; that nobody does; what they earn, and why that does not tell; or what only one of them earns. */
  readonly tells: 'difference' | 'equality' | 'figures' | 'one';
}

/** What the publisher of official figures is called for short. */
export const officialPublishers: Readonly<Record<string, string>> = { 'U.S. Bureau of Labor Statistics': 'BLS' };

/** `$97,550`, `$239,200 or more`. */
export function exactAmount(cell: PayCell): string {
  return payText({ ...cell, text: formatMoney(cell.amount, cell.currency) });
}

/** `$98k`, `$239k or more`. */
export function roundedAmount(cell: PayCell): string {
  return payText({ ...cell, text: shortMoney(cell.amount, cell.currency) });
}

/** `a median of $97,550 a year`, `$40,000 a year on average`, `$90,000 a year at the 90th percentile`. */
export function figurePhrase(cell: PayCell): string {
  const amount = `${exactAmount(cell)} ${perPeriod(cell.period)}`;
  const statistic = canonicalStatistic(cell.statistic);
  if (statistic === 'median') return `a median of ${amount}`;
  return `${amount} ${statistic === 'mean' ? 'on average' : statisticPhrase(cell)}`;
}

/** `at the 90th percentile`, `at least`, `at most`, `by the median`, `on average`. */
export function statisticPhrase({ statistic }: PayCell): string {
  return statisticPhrases[canonicalStatistic(statistic)] ?? `at the ${ordinal(Number(statistic.slice(1)))} percentile`;
}

const statisticPhrases: Readonly<Record<string, string>> = {
  amount: 'in base pay',
  mean: 'on average',
  median: 'by the median',
  minimum: 'at the bottom of the range',
  maximum: 'at the top of the range',
};

/** ` in the United States`; empty if no place is stated. */
export function placePhrase({ region }: { readonly region?: string | null | undefined }): string {
  return region === undefined || region === null ? '' : ` in ${withArticle(region)}`;
}

function withArticle(region: string): string {
  return /^(?:United |Netherlands$|Philippines$)/.test(region) ? `the ${region}` : region;
}

/** `Climb the Ladder`, `May 2025`: the source of figures that are the roles' own if they share one, and the date. */
export function sourceAndDate(cells: readonly PayCell[], { roles }: SentenceContext, isBesideChart: boolean): string {
  const sources = new Set(cells.map((cell, role) => (isOfOccupation(cell) ? null : sourceName(sourceOf(cell, roles[role])))));
  const [source = null] = sources.size === 1 ? sources : [null];
  const dates = [...new Set(cells.flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf])))].sort();
  const date = isBesideChart
    ? []
    : [[...new Set([dates[0], dates.at(-1)])].flatMap((each) => (each === undefined ? [] : [monthOf(each)])).join(' to ')];
  const parts = [...(source === null ? [] : [source]), ...date.filter((text) => text !== '')];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function sourceOf({ source }: PayCell, role: SpokenRole | undefined): Source | null {
  return source === undefined ? null : (role?.sources[source] ?? null);
}

function sourceName(source: Source | null): string | null {
  return source === null ? null : (source.publisher ?? source.title);
}

/** Whether the figure describes an occupation that stands for the role. */
export function isOfOccupation({ occupation }: PayCell): boolean {
  return occupation !== undefined;
}

/** `official` if a statistics office publishes all figures of occupations; otherwise empty. */
function adjective(cells: readonly PayCell[], { roles }: SentenceContext): string {
  const isOfficial = cells.every(
    (cell, role) => !isOfOccupation(cell) || Object.hasOwn(officialPublishers, sourceOf(cell, roles[role])?.publisher ?? ''),
  );
  return isOfficial ? 'official ' : '';
}

/**
 * Says for which roles the figure is that of another occupation: `, by official figures of near occupations` if for all,
 * `; the figure for product managers is that of a near occupation` if for one. Empty if for none.
 */
export function occupationPhrase(cells: readonly PayCell[], context: SentenceContext): string {
  const inexact = cells.flatMap((cell, role) => (isInexact(cell, context.roles[role]) ? [{ cell, role: context.roles[role] }] : []));
  const [first] = inexact;
  if (!first) return '';
  const nearness = [...new Set(inexact.map(({ role }) => nearnessOf(role)))].sort().join(' or ');
  if (inexact.length === cells.length) return `, by ${adjective(cells, context)}figures of ${nearness} occupations`;
  if (inexact.length === 1) return `; the figure for ${first.role?.name} is that of a ${nearness} occupation`;
  return `; ${numberWord(inexact.length)} of these figures are those of ${nearness} occupations`;
}

/** `by the official medians of near occupations`. */
export function byOccupations(cells: readonly PayCell[], context: SentenceContext): string {
  const statistic = canonicalStatistic(cells[0]?.statistic ?? '');
  const what = statistic === 'mean' ? 'averages' : statistic === 'median' ? 'medians' : 'figures';
  const nearness = new Set(cells.map((cell, role) => (isInexact(cell, context.roles[role]) ? nearnessOf(context.roles[role]) : 'their')));
  const [only] = nearness;
  const whose = nearness.size === 1 && only !== 'their' ? only : 'their';
  return `by the ${adjective(cells, context)}${what} of ${whose} occupations`;
}

function isInexact(cell: PayCell, role: SpokenRole | undefined): boolean {
  return isOfOccupation(cell) && nearnessOf(role) !== null;
}

/** `near` or `wider`; null if the role's occupation is the role itself. */
function nearnessOf(role: SpokenRole | undefined): 'near' | 'wider' | null {
  const matches = new Set(Object.values(role?.codes ?? {}).map(({ match }) => match));
  return matches.has('close') ? 'near' : matches.has('broad') ? 'wider' : null;
}

/** The occupation that all figures describe, if it is one and the same; it then says nothing about how the roles differ. */
export function commonOccupation(cells: readonly PayCell[], { roles }: SentenceContext): string | null {
  const [occupation, ...others] = new Set(cells.map((cell) => cell.occupation));
  const isOneRole = roles.every(({ title }) => title === roles[0]?.title);
  return occupation !== undefined && others.length === 0 && !isOneRole ? occupation : null;
}
