import type { PayCell, PayEntry } from '../../model/role.js';
import type { LintWarning, StatedCategory } from '../kind.js';
import { normalizeText } from '../normalize.js';
import { canonicalStatistic, payUnitKey, statisticOfParts } from './pay-figures.js';
import { canonicalPart } from './pay-parts.js';

/** Whether an entry states the same figure as an inherited one. */
type Restates = (own: PayEntry, inherited: PayEntry) => boolean;

/** Returns warnings about lower statistics with higher amounts, levels that pay less than the one below, and figures that are stated twice. */
export function lintPay(stated: StatedCategory<PayEntry>, restates: Restates): LintWarning[] {
  return [...invertedBands(stated), ...lowerThanInherited(stated, restates), ...duplicateFigures(stated)];
}

function invertedBands(stated: StatedCategory<PayEntry>): LintWarning[] {
  return bandsAmong(stated.combined).flatMap((band) =>
    band.flatMap((lower) =>
      band.flatMap((higher): LintWarning[] => {
        if (!isAbove(higher, lower) || lower.cell.amount <= higher.cell.amount) return [];
        const statement = statementOf(higher, stated) ?? statementOf(lower, stated);
        const message = `the ${figureName(lower)} of ${lower.cell.text} is above the ${figureName(higher)} of ${higher.cell.text}`;
        return statement === undefined ? [] : [{ statement, key: 'amount', message, hint: 'Are the two figures swapped?' }];
      }),
    ),
  );
}

/** Groups figures that differ only in statistic and amount. */
function bandsAmong(figures: readonly PayEntry[]): PayEntry[][] {
  const bands = new Map<string, PayEntry[]>();
  for (const entry of figures) {
    const { occupation, source, asOf } = entry.cell;
    const key = JSON.stringify([payUnitKey(entry.cell), partKey(entry.cell), occupation, source, asOf]);
    bands.set(key, [...(bands.get(key) ?? []), entry]);
  }
  return [...bands.values()];
}

/** `base` for a base salary; null for the pay as a whole. */
function partKey({ part }: PayCell): string | null {
  return part === undefined ? null : canonicalPart(part);
}

/** `median`, or `minimum of the base` and `bonus` for a part of pay. */
function figureName({ cell: { part, statistic } }: PayEntry): string {
  if (part === undefined) return statistic;
  return statistic === statisticOfParts ? part : `${statistic} of the ${part}`;
}

/** Whether one statistic cannot be below the other. A mean lies between minimum and maximum, but can be above or below any percentile. */
function isAbove(higher: PayEntry, lower: PayEntry): boolean {
  const isMean = [higher, lower].some(({ cell }) => cell.statistic === 'mean');
  const isExtreme = [higher, lower].some(({ cell }) => cell.statistic === 'minimum' || cell.statistic === 'maximum');
  // An amount has no percentile, and so is above nothing.
  return percentileOf(higher.cell) > percentileOf(lower.cell) && (!isMean || isExtreme);
}

const percentiles: Readonly<Record<string, number>> = { minimum: 0, mean: 50, median: 50, maximum: 100 };

function percentileOf({ statistic }: PayCell): number {
  return percentiles[statistic] ?? Number(statistic.slice(1));
}

/** Returns the index of the statement with this figure; undefined if the figure is inherited. */
function statementOf(figure: PayEntry, { statements }: StatedCategory<PayEntry>): number | undefined {
  const index = statements.findIndex(({ entries }) => entries.some((entry) => JSON.stringify(entry) === JSON.stringify(figure)));
  return index < 0 ? undefined : index;
}

function lowerThanInherited({ statements, inherited }: StatedCategory<PayEntry>, restates: Restates): LintWarning[] {
  return statements.flatMap(({ name, entries }, statement) =>
    entries.flatMap((own): LintWarning[] => {
      const below = inherited.find((entry) => restates(own, entry));
      if (!below || below.cell.occupation !== own.cell.occupation || own.cell.amount >= below.cell.amount) return [];
      const message = `${name}: the ${figureName(own)} of ${own.cell.text} is less than the ${below.cell.text} of the level below`;
      return [{ statement, key: 'amount', message, hint: 'A higher level that pays less is probably a mistake.' }];
    }),
  );
}

interface StatedFigure {
  readonly statement: number;
  readonly name: string;
  readonly cell: PayCell;
}

/** Finds figures that nothing but the amount distinguishes. Two sources may well differ. */
function duplicateFigures({ statements }: StatedCategory<PayEntry>): LintWarning[] {
  const firstByKey = new Map<string, StatedFigure>();
  return statements.flatMap(({ name, entries }, statement) =>
    entries.flatMap(({ cell }): LintWarning[] => {
      const first = firstByKey.get(figureKey(cell));
      if (first) return [duplicateWarning({ statement, name, cell }, first)];
      firstByKey.set(figureKey(cell), { statement, name, cell });
      return [];
    }),
  );
}

/** A key that is the same for figures that claim to measure the same thing. */
function figureKey(cell: PayCell): string {
  const { statistic, asOf, occupation, source } = cell;
  return JSON.stringify([
    canonicalStatistic(statistic),
    partKey(cell),
    payUnitKey(cell),
    asOf,
    occupation === undefined ? null : normalizeText(occupation),
    source,
  ]);
}

function duplicateWarning({ statement, name, cell }: StatedFigure, first: StatedFigure): LintWarning {
  const difference = cell.text === first.cell.text ? `like ${first.name}` : `but ${first.name} says ${first.cell.text}`;
  const message = `${name} states the ${cell.part ?? canonicalStatistic(cell.statistic)} a second time: ${cell.text}, ${difference}`;
  return { statement, message, hint: 'Remove one, or add what distinguishes them: region, as-of, occupation or source.' };
}
