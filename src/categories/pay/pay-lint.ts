import type { PayCell, PayEntry } from '../../model/role.js';
import type { LintWarning, StatedCategory } from '../kind.js';
import { canonicalStatistic, payUnitKey } from './pay-figures.js';
import { normalizeText } from '../normalize.js';

/** Bands of pay whose lower figure is the higher one, and levels that pay less than the one below. */
export function doubtedBands(stated: StatedCategory<PayEntry>, isSame: (own: PayEntry, inherited: PayEntry) => boolean): LintWarning[] {
  return [...turnedRound(stated), ...payingLess(stated, isSame)];
}

function turnedRound(stated: StatedCategory<PayEntry>): LintWarning[] {
  return bandsAmong(stated.combined).flatMap((band) =>
    band.flatMap((lower) =>
      band.flatMap((higher): LintWarning[] => {
        if (!isAbove(higher, lower) || lower.cell.amount <= higher.cell.amount) return [];
        const statement = placeOf(higher, stated) ?? placeOf(lower, stated);
        const message = `the ${lower.cell.statistic} of ${lower.cell.text} is above the ${higher.cell.statistic} of ${higher.cell.text}`;
        return statement === undefined ? [] : [{ statement, key: 'amount', message, hint: 'Are the two figures swapped?' }];
      }),
    ),
  );
}

/** Figures of one source that are measured alike. */
function bandsAmong(figures: readonly PayEntry[]): PayEntry[][] {
  const bands = new Map<string, PayEntry[]>();
  for (const entry of figures) {
    const { occupation, source, asOf } = entry.cell;
    const key = JSON.stringify([payUnitKey(entry.cell), occupation, source, asOf]);
    bands.set(key, [...(bands.get(key) ?? []), entry]);
  }
  return [...bands.values()];
}

const ranks: Readonly<Record<string, number>> = { minimum: 0, mean: 50, median: 50, maximum: 100 };

function rankOf({ statistic }: PayCell): number {
  return ranks[statistic] ?? Number(statistic.slice(1));
}

/** A mean lies between the ends, and need not lie between the percentiles. */
function isAbove(higher: PayEntry, lower: PayEntry): boolean {
  const isMean = [higher, lower].some(({ cell }) => cell.statistic === 'mean');
  const isEnd = [higher, lower].some(({ cell }) => cell.statistic === 'minimum' || cell.statistic === 'maximum');
  return rankOf(higher.cell) > rankOf(lower.cell) && (!isMean || isEnd);
}

function payingLess(
  { statements, inherited }: StatedCategory<PayEntry>,
  isSame: (own: PayEntry, inherited: PayEntry) => boolean,
): LintWarning[] {
  return statements.flatMap(({ name, entries }, statement) =>
    entries.flatMap((own): LintWarning[] => {
      const below = inherited.find((entry) => isSame(own, entry));
      if (!below || below.cell.occupation !== own.cell.occupation || own.cell.amount >= below.cell.amount) return [];
      const message = `${name}: the ${own.cell.statistic} of ${own.cell.text} is less than the ${below.cell.text} of the level below`;
      return [{ statement, key: 'amount', message, hint: 'A higher level that pays less is hardly meant.' }];
    }),
  );
}

/** What is inherited has none. */
function placeOf(figure: PayEntry, { statements }: StatedCategory<PayEntry>): number | undefined {
  const place = statements.findIndex(({ entries }) => entries.some((entry) => JSON.stringify(entry) === JSON.stringify(figure)));
  return place < 0 ? undefined : place;
}

/** Figures that one part of a file states again: what sets them apart is not said. Two sources may well differ. */
export function statedTwice({ statements }: StatedCategory<PayEntry>): LintWarning[] {
  const first = new Map<string, Figure>();
  return statements.flatMap(({ name, entries }, statement) =>
    entries.flatMap(({ cell }): LintWarning[] => {
      const before = first.get(keyOf(cell));
      if (before) return [doubt({ statement, name, cell }, before)];
      first.set(keyOf(cell), { statement, name, cell });
      return [];
    }),
  );
}

interface Figure {
  readonly statement: number;
  readonly name: string;
  readonly cell: PayCell;
}

/** Equal for figures that are said to be of one thing. */
function keyOf(cell: PayCell): string {
  const { statistic, asOf, occupation, source } = cell;
  return JSON.stringify([
    canonicalStatistic(statistic),
    payUnitKey(cell),
    asOf,
    occupation === undefined ? null : normalizeText(occupation),
    source,
  ]);
}

function doubt({ statement, name, cell }: Figure, before: Figure): LintWarning {
  const message = `${name} states the ${canonicalStatistic(cell.statistic)} again, ${cell.text} beside the ${before.cell.text} of ${before.name}`;
  return { statement, message, hint: 'Leave one out, or say what sets them apart: region, as-of, occupation or source.' };
}
