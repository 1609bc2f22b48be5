import * as v from 'valibot';
import type { PayDelta } from '../../model/comparison.js';
import type { Cell, Entry, PayCell, PayEntry } from '../../model/role.js';
import { canonicalStatistic, currencies, formatMoney, isPayCell, payFacts, payText, payUnit, periods } from './pay-figures.js';
import { numericDelta } from '../delta.js';
import { defineKind } from '../define-kind.js';
import type { CategoryKind } from '../kind.js';
import { maxEntries } from '../limits.js';
import { canonicalSpellings, normalizeText } from '../normalize.js';
import { payHighlights } from './pay-highlights.js';
import { payBullets, payChangeText, payDeltaText, payGroups } from './pay-text.js';
import { doubtedBands, statedTwice } from './pay-lint.js';
import { payCharts } from './pay-charts.js';
import { dateSchema, numberSchema, slugSchema, textSchema } from '../entry-schemas.js';
import { round } from '../scale.js';
import { sharedKeyTier } from '../shared-key-tier.js';

const statistic = v.pipe(
  v.string(),
  v.regex(/^(mean|median|minimum|maximum|p[1-9]\d?)$/, 'must be mean, median, minimum, maximum or a percentile such as p10'),
);

const schema = v.pipe(
  v.array(
    v.strictObject({
      statistic,
      amount: v.pipe(numberSchema, v.minValue(0)),
      currency: v.picklist(currencies),
      period: v.picklist(periods),
      region: v.optional(textSchema),
      'as-of': v.optional(dateSchema),
      occupation: v.optional(textSchema),
      'top-coded': v.optional(v.boolean()),
      note: v.optional(textSchema),
      source: v.optional(slugSchema),
    }),
  ),
  v.maxLength(maxEntries),
);

/** Figures of pay. They compare only where statistic, currency, period and region agree. */
export const pay: CategoryKind<PayEntry, PayDelta> = defineKind<PayEntry, PayDelta>({
  name: 'pay',
  schema,
  matchesShape: (raw) => Array.isArray(raw) && raw.length > 0 && raw.every(isMeantAsFigure),
  parseEntries: (raw) => v.parse(schema, raw).map(toEntry),
  names: (entry) => [entry.label ?? '', meaning(entry)],
  labelKey: meaning,
  tiers: [
    sharedKeyTier(null, ({ label, cell }) => [ofSource(label ?? '', cell)]),
    sharedKeyTier(null, (entry) => [ofSource(meaning(entry), entry.cell)]),
    sharedKeyTier(null, ({ label }) => [label ?? '']),
    sharedKeyTier(null, (entry) => [meaning(entry)]),
    sharedKeyTier(null, sameStatistic),
    sharedKeyTier(null, centre),
  ],
  difference,
  similarity: share,
  highlights: payHighlights,
  sourceReason: () => 'a figure',
  lint: (stated) => [...doubtedBands(stated, (own, inherited) => pay.restates(own, inherited)), ...statedTwice(stated)],
  displayText: payText,
  diffableText: () => null,
  facts: payFacts,
  deltaText: payDeltaText,
  changeText: payChangeText,
  groupRows: payGroups,
  bullets: payBullets,
  charts: payCharts,
  columns: ['amount', 'currency', 'period', 'region', 'asOf', 'occupation', 'topCoded'],
});

/** Also where it lacks one of the two: then that is the fault. */
function isMeantAsFigure(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  return ['statistic', 'amount'].some((key) => Object.hasOwn(raw, key)) && !['text', 'name'].some((key) => Object.hasOwn(raw, key));
}

function toEntry(stated: v.InferOutput<typeof schema>[number]): PayEntry {
  const { 'as-of': asOf, 'top-coded': topCoded, ...rest } = stated;
  const cell = {
    text: formatMoney(stated.amount, stated.currency),
    ...rest,
    ...(asOf !== undefined && { asOf }),
    ...(topCoded !== undefined && { topCoded }),
  };
  return { kind: 'pay', label: `${stated.statistic}, ${payUnit(cell)}`, cell, scale: null };
}

/** The label of a figure, in whatever letters its region is written; a p50 is a median. */
function meaning({ label, cell }: Entry): string {
  return isPayCell(cell) ? normalizeText(`${canonicalStatistic(cell.statistic)}, ${payUnit(cell)}`) : (label ?? '');
}

/** Where a role states a figure from two sources, each is set beside its own. */
function ofSource(named: string, { source = '' }: Cell): string {
  return `${named}\n${source}`;
}

/** Two figures of one statistic that differ in the rest are set side by side, as not comparable. */
function sameStatistic(entry: Entry): string[] {
  return isPayCell(entry.cell) ? [canonicalStatistic(entry.cell.statistic)] : [];
}

/** So are a mean and a median, where a role states but the one and another but the other. */
function centre(entry: Entry): string[] {
  return sameStatistic(entry).some((each) => each === 'mean' || each === 'median') ? ['centre'] : [];
}

/** What must agree for figures to compare. */
const fields = ['statistic', 'currency', 'period', 'region'] as const;

/** What each of these means, however it is written. */
const meanings: Readonly<Record<(typeof fields)[number], (cell: PayCell) => string>> = {
  statistic: (cell) => canonicalStatistic(cell.statistic),
  currency: ({ currency }) => currency,
  period: ({ period }) => period,
  region: ({ region }) => (region === undefined ? '' : normalizeText(region)),
};

function difference(entries: readonly PayEntry[]): PayDelta | null {
  const differing = fields.flatMap((field) => describe(field, entries));
  if (differing.length > 0) return { notComparable: differing.join('; ') };
  const amounts = entries.map(({ cell }) => cell.amount);
  if (new Set(amounts).size === 1 && new Set(entries.map(isTopCoded)).size === 1) return null;
  const amount = numericDelta(amounts);
  const lowest = Math.min(...amounts);
  return { amount, percent: lowest === 0 ? null : round((100 * amount) / lowest) };
}

/** In what figures differ; nothing where they agree. */
function describe(field: (typeof fields)[number], entries: readonly PayEntry[]): string[] {
  const stated = canonicalSpellings(entries.map(({ cell }) => [meanings[field](cell), cell[field] ?? 'not stated']));
  return stated.size > 1 ? [`${field} is ${[...stated.values()].join(' and ')}`] : [];
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
