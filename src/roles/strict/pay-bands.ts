import { unitKey } from '../../categories/pay-unit.js';
import type { Entry, PayCell, PayEntry } from '../../model/role.js';
import { nameOf, type ValueFault } from '../faults/value-fault.js';
import type { Path } from '../yaml/yaml-file.js';
import { isSameThing } from './same-thing.js';
import { inheritedEntries, type Step, type StrictCheck } from './subject.js';

/** Bands of pay whose lower figure is the higher one, and levels that pay less than the one below. */
export const payBands: StrictCheck = {
  id: 'pay-bands',
  finds: 'pay bands that turn round',
  find: ({ steps }) => steps.flatMap((step) => [...turnedRound(step), ...payingLess(step)]),
};

function turnedRound(step: Step): ValueFault[] {
  return bandsOf(step).flatMap((band) =>
    band.flatMap((lower) =>
      band.flatMap((higher): ValueFault[] => {
        if (!isAbove(higher, lower) || lower.cell.amount <= higher.cell.amount) return [];
        const path = placeOf(higher, step) ?? placeOf(lower, step);
        const message = `the ${lower.cell.statistic} of ${lower.cell.text} is above the ${higher.cell.statistic} of ${higher.cell.text}`;
        return path ? [{ path: [...path, 'amount'], part: 'value', message, hint: 'Are the two figures swapped?' }] : [];
      }),
    ),
  );
}

/** Figures of one category and source that are measured alike. */
function bandsOf({ after }: Step): PayEntry[][] {
  return after.flatMap(({ entries }) => bandsAmong(entries.filter(isPay)));
}

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

function payingLess(step: Step): ValueFault[] {
  return step.statements.flatMap(({ category, path, entries }) =>
    entries.filter(isPay).flatMap((own): ValueFault[] => {
      const below = inheritedEntries(step, category)
        .filter(isPay)
        .find((entry) => isSameThing(own, entry));
      if (!below || below.cell.occupation !== own.cell.occupation || own.cell.amount >= below.cell.amount) return [];
      const message = `${nameOf(path)}: the ${own.cell.statistic} of ${own.cell.text} is less than the ${below.cell.text} of the level below`;
      return [{ path: [...path, 'amount'], part: 'value', message, hint: 'A higher level that pays less is hardly meant.' }];
    }),
  );
}

function placeOf(figure: PayEntry, { statements }: Step): Path | undefined {
  return statements.find(({ entries }) => entries.some((entry) => JSON.stringify(entry) === JSON.stringify(figure)))?.path;
}

function isPay(entry: Entry): entry is PayEntry {
  return entry.kind === 'pay';
}
