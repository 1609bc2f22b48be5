import type { PayCell, PayEntry } from '../model/role.js';
import type { Doubt, StatedCategory } from './kind.js';
import { unitKey } from './pay-unit.js';

/** Bands of pay whose lower figure is the higher one, and levels that pay less than the one below. */
export function doubtedBands(stated: StatedCategory<PayEntry>, isSame: (own: PayEntry, inherited: PayEntry) => boolean): Doubt[] {
  return [...turnedRound(stated), ...payingLess(stated, isSame)];
}

function turnedRound(stated: StatedCategory<PayEntry>): Doubt[] {
  return bandsAmong(stated.whole).flatMap((band) =>
    band.flatMap((lower) =>
      band.flatMap((higher): Doubt[] => {
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
    const key = JSON.stringify([unitKey(entry.cell), occupation, source, asOf]);
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

function payingLess({ statements, inherited }: StatedCategory<PayEntry>, isSame: (own: PayEntry, inherited: PayEntry) => boolean): Doubt[] {
  return statements.flatMap(({ name, entries }, statement) =>
    entries.flatMap((own): Doubt[] => {
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
