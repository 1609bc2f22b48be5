import type { Delta } from '../model/comparison.js';
import type { Entry, PayEntry } from '../model/role.js';
import * as v from 'valibot';
import { currencies } from './currencies.js';
import { spread } from './item-difference.js';
import type { CategoryKind } from './kind.js';
import { mostEntries } from './limits.js';
import { money, periods } from './money.js';
import { payHighlights } from './pay-highlights.js';
import { payUnit } from './pay-unit.js';
import { date, figure, sentence, slug } from './plain.js';
import { round } from './scale.js';
import { sharedKey } from './tiers.js';

const statistic = v.pipe(
  v.string(),
  v.regex(/^(mean|median|minimum|maximum|p[1-9]\d?)$/, 'must be mean, median, minimum, maximum or a percentile such as p10'),
);

const schema = v.pipe(
  v.array(
    v.strictObject({
      statistic,
      amount: v.pipe(figure, v.minValue(0)),
      currency: v.picklist(currencies),
      period: v.picklist(periods),
      region: v.optional(sentence),
      'as-of': v.optional(date),
      occupation: v.optional(sentence),
      'top-coded': v.optional(v.boolean()),
      note: v.optional(sentence),
      source: v.optional(slug),
    }),
  ),
  v.maxLength(mostEntries),
);

/** Figures of pay. They compare only where statistic, currency, period and region agree. */
export const pay: CategoryKind<PayEntry> = {
  kind: 'pay',
  schema,
  fits: (raw) => Array.isArray(raw) && raw.length > 0 && raw.every(isMeantAsFigure),
  entries: (raw) => v.parse(schema, raw).map(toEntry),
  identity: (entry) => [entry.label ?? ''],
  tiers: [
    sharedKey(null, sameSource),
    sharedKey(null, (entry) => [entry.label ?? '']),
    sharedKey(null, sameStatistic),
    sharedKey(null, centre),
  ],
  difference,
  isMeasured: true,
  share,
  highlights: payHighlights,
};

/** Also where it lacks one of the two: then that is the fault. */
function isMeantAsFigure(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  return ['statistic', 'amount'].some((key) => Object.hasOwn(raw, key)) && !['text', 'name'].some((key) => Object.hasOwn(raw, key));
}

function toEntry(stated: v.InferOutput<typeof schema>[number]): PayEntry {
  const { 'as-of': asOf, 'top-coded': topCoded, ...rest } = stated;
  const cell = {
    text: money(stated.amount, stated.currency),
    ...rest,
    ...(asOf !== undefined && { asOf }),
    ...(topCoded !== undefined && { topCoded }),
  };
  return { kind: 'pay', label: `${stated.statistic}, ${payUnit(cell)}`, cell, scale: null };
}

/** Where a role states a figure from two sources, each is set beside its own. */
function sameSource(entry: Entry): string[] {
  return [`${entry.label ?? ''}\n${entry.cell.source ?? ''}`];
}

/** Two figures of one statistic that differ in the rest are set side by side, as not comparable. */
function sameStatistic(entry: Entry): string[] {
  return entry.kind === 'pay' ? [entry.cell.statistic] : [];
}

/** So are a mean and a median, where a role states but the one and another but the other. */
function centre(entry: Entry): string[] {
  return entry.kind === 'pay' && ['mean', 'median'].includes(entry.cell.statistic) ? ['centre'] : [];
}

const dimensions = ['statistic', 'currency', 'period', 'region'] as const;

function difference(entries: readonly PayEntry[]): Delta | null {
  const differing = dimensions.filter((field) => new Set(entries.map(({ cell }) => cell[field])).size > 1);
  if (differing.length > 0) return { notComparable: differing.map((field) => describe(field, entries)).join('; ') };
  const amounts = entries.map(({ cell }) => cell.amount);
  if (new Set(amounts).size === 1 && new Set(entries.map(isTopCoded)).size === 1) return null;
  const amount = spread(amounts);
  const lowest = Math.min(...amounts);
  return { amount, percent: lowest === 0 ? null : round((100 * amount) / lowest) };
}

function describe(field: (typeof dimensions)[number], entries: readonly PayEntry[]): string {
  return `${field} is ${[...new Set(entries.map(({ cell }) => cell[field] ?? 'not stated'))].join(' and ')}`;
}

function isTopCoded({ cell }: PayEntry): boolean {
  return cell.topCoded ?? false;
}

/** The lower amount as a part of the higher; nothing where the figures do not compare. */
function share(left: PayEntry, right: PayEntry): number {
  const delta = difference([left, right]);
  if (delta === null) return 1;
  if (!('amount' in delta)) return 0;
  const [low, high] = [Math.min(left.cell.amount, right.cell.amount), Math.max(left.cell.amount, right.cell.amount)];
  return high === 0 ? 1 : low / high;
}
