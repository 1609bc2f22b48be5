import * as v from 'valibot';
import type { PayDelta } from '../../model/comparison.js';
import type { Cell, Entry, PayCell, PayEntry } from '../../model/role.js';
import { canonicalStatistic, figureKind, formatMoney, isPayCell, payFacts, payText, payUnit, statisticOfParts } from './pay-figures.js';
import { isUsuallyGuaranteed } from './pay-parts.js';
import type { YamlMap } from '../../model/yaml-value.js';
import { numericDelta } from '../delta.js';
import { defineKind } from '../define-kind.js';
import type { CategoryKind } from '../kind.js';
import { canonicalSpellings, normalizeText } from '../normalize.js';
import { payHighlights } from './pay-highlights.js';
import { payBullets, payChangeText, payDeltaText, groupPayRows, payLabelText } from './pay-text.js';
import { lintPay } from './pay-lint.js';
import { payCharts } from './pay-charts.js';
import { type StatedFigure, paySchema } from './pay-schema.js';
import { round } from '../scale.js';
import { sharedKeyTier } from '../shared-key-tier.js';
import type { EntryPosition, Tier } from '../tier.js';

/** Figures of one statistic and unit. */
const sameFigure: readonly Tier[] = [
  sharedKeyTier(null, ({ label, cell }) => [withSource(label ?? '', cell)]),
  sharedKeyTier(null, (entry) => [withSource(canonicalLabel(entry), entry.cell)]),
  sharedKeyTier(null, ({ label }) => [label ?? '']),
  sharedKeyTier(null, (entry) => [canonicalLabel(entry)]),
];

/** Pay figures. They compare only if statistic, currency, period and region are equal. */
export const pay: CategoryKind<PayEntry, PayDelta> = defineKind<PayEntry, PayDelta>({
  name: 'pay',
  schema: paySchema,
  matchesShape: (raw) => Array.isArray(raw) && raw.length > 0 && raw.every(isIntendedAsFigure),
  parseEntries: (raw) => v.parse(paySchema, raw).map(toEntry),
  writeEntries: (entries) => ({ value: entries.map(fromEntry), scales: [] }),
  names: (entry) => [entry.label ?? '', canonicalLabel(entry)],
  labelKey: canonicalLabel,
  tiers: [...sameFigure, unlikeTier(kindKey), unlikeTier(averageKey)],
  identityTiers: sameFigure,
  direction: (delta) => ('amount' in delta ? delta.amount : 0),
  isCriterion: false,
  difference,
  similarity,
  highlights: payHighlights,
  // An offer is itself the source of its parts.
  sourceReason: ({ cell }) => (cell.part === undefined ? 'a figure' : null),
  lint: (stated) => lintPay(stated, (own, inherited) => pay.restates(own, inherited)),
  labelText: payLabelText,
  displayText: payText,
  diffableText: () => null,
  facts: payFacts,
  deltaText: payDeltaText,
  changeText: payChangeText,
  groupRows: groupPayRows,
  bullets: payBullets,
  charts: payCharts,
  columns: ['amount', 'currency', 'period', 'region', 'asOf', 'occupation', 'topCoded'],
  rareColumns: ['part', 'guaranteed'],
});

/** Accepts a figure that lacks its statistic or its amount, so that validation reports the missing key. */
function isIntendedAsFigure(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  return ['statistic', 'part', 'amount'].some((key) => Object.hasOwn(raw, key)) && !['text', 'name'].some((key) => Object.hasOwn(raw, key));
}

function toEntry(stated: StatedFigure): PayEntry {
  const {
    part,
    guaranteed,
    statistic = statisticOfParts,
    'as-of': asOf,
    'top-coded': topCoded,
    ...rest
  } = { part: undefined, guaranteed: undefined, ...stated };
  const cell = {
    text: formatMoney(stated.amount, stated.currency),
    statistic,
    ...(part !== undefined && { part: part.trim(), guaranteed: guaranteed ?? isUsuallyGuaranteed(part) }),
    ...rest,
    ...(asOf !== undefined && { asOf }),
    ...(topCoded !== undefined && { topCoded }),
  };
  return { kind: 'pay', label: `${labelOf(cell)}, ${payUnit(cell)}`, cell, scale: null };
}

/** `median`, `base` or `base, minimum`. */
function labelOf({ part, statistic }: Pick<PayCell, 'part' | 'statistic'>): string {
  return [part, part === undefined || statistic !== statisticOfParts ? statistic : undefined].filter(Boolean).join(', ');
}

/** The reverse of `toEntry`: the text and the label follow from the figure. */
function fromEntry({ cell }: PayEntry): YamlMap {
  const { text: _text, statistic, part, guaranteed, amount, topCoded, currency, period, region, asOf, ...rest } = cell;
  const isUsual = part === undefined || guaranteed === isUsuallyGuaranteed(part);
  return {
    part,
    statistic: statistic === statisticOfParts ? undefined : statistic,
    amount,
    'top-coded': topCoded,
    currency,
    period,
    guaranteed: isUsual ? undefined : guaranteed,
    region,
    'as-of': asOf,
    ...rest,
  };
}

/** A key that is the same for figures of one part, statistic and unit, whether it is called p50 or median and however the region is capitalised. */
function canonicalLabel({ label, cell }: Entry): string {
  return isPayCell(cell) ? normalizeText(`${figureKind(cell)}, ${payUnit(cell)}`) : (label ?? '');
}

/** If roles state a figure from two sources, those of one source are matched first. */
function withSource(label: string, { source = '' }: Cell): string {
  return `${label}\n${source}`;
}

/** Figures of one part or statistic in different units share a row, as not comparable. */
function kindKey(entry: Entry): string[] {
  return isPayCell(entry.cell) ? [figureKind(entry.cell)] : [];
}

/** So do a mean and a median, if one role states only the one and another only the other. */
function averageKey(entry: Entry): string[] {
  return kindKey(entry).some((statistic) => statistic === 'mean' || statistic === 'median') ? ['average'] : [];
}

/**
 * Matches figures that do not compare, so that a row shows why. Only those that compare with no figure of any other role: a third role must not take
 * two figures that compare into a row of figures that do not.
 */
function unlikeTier(keys: (entry: Entry) => readonly string[]): Tier {
  const tier = sharedKeyTier(null, keys);
  return {
    by: null,
    candidates: (lists, isOpen, category, contexts) => {
      const labels = lists.map((entries) => new Set(entries.map(canonicalLabel)));
      const isUnlikeAll = ({ role, entry }: EntryPosition): boolean => {
        const stated = lists[role]?.[entry];
        return stated !== undefined && !labels.some((each, other) => other !== role && each.has(canonicalLabel(stated)));
      };
      return tier.candidates(lists, (position) => isOpen(position) && isUnlikeAll(position), category, contexts);
    },
  };
}

/** The fields that must be equal for figures to compare. */
const unitFields = ['statistic', 'currency', 'period', 'region'] as const;

/** Returns the canonical spelling of each field. */
const canonicalFields: Readonly<Record<(typeof unitFields)[number], (cell: PayCell) => string>> = {
  statistic: (cell) => canonicalStatistic(cell.statistic),
  currency: ({ currency }) => currency,
  period: ({ period }) => period,
  region: ({ region }) => (region === undefined ? '' : normalizeText(region)),
};

function difference(entries: readonly PayEntry[]): PayDelta | null {
  const differing = unitFields.flatMap((field) => describeDifference(field, entries));
  if (differing.length > 0) return { notComparable: differing.join('; ') };
  const amounts = entries.map(({ cell }) => cell.amount);
  const areAlike = [amounts, entries.map(isTopCoded), entries.map(({ cell }) => cell.guaranteed)].every(
    (each) => new Set<unknown>(each).size === 1,
  );
  if (areAlike) return null;
  const amount = numericDelta(amounts);
  const lowest = Math.min(...amounts);
  return { amount, percent: lowest === 0 ? null : round((100 * amount) / lowest) };
}

/** `currency is USD and EUR`; empty if the figures agree. */
function describeDifference(field: (typeof unitFields)[number], entries: readonly PayEntry[]): string[] {
  const values = canonicalSpellings(entries.map(({ cell }) => [canonicalFields[field](cell), cell[field] ?? 'not stated']));
  return values.size > 1 ? [`${field} is ${[...values.values()].join(' and ')}`] : [];
}

function isTopCoded({ cell }: PayEntry): boolean {
  return cell.topCoded ?? false;
}

/** The lower amount divided by the higher; 0 if the figures do not compare. */
function similarity(left: PayEntry, right: PayEntry): number {
  const delta = difference([left, right]);
  if (delta === null) return 1;
  if (!('amount' in delta)) return 0;
  const [low, high] = [Math.min(left.cell.amount, right.cell.amount), Math.max(left.cell.amount, right.cell.amount)];
  return high === 0 ? 1 : low / high;
}
