import type { PayCell, PayEntry } from '../model/role.js';
import type { Doubt, StatedCategory } from './kind.js';
import { normal } from './normal.js';
import { statisticMeant } from './pay-statistic.js';
import { unitKey } from './pay-unit.js';

/** Figures that one part of a file states again: what sets them apart is not said. Two sources may well differ. */
export function statedTwice({ statements }: StatedCategory<PayEntry>): Doubt[] {
  const first = new Map<string, Figure>();
  return statements.flatMap(({ name, entries }, statement) =>
    entries.flatMap(({ cell }): Doubt[] => {
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
  return JSON.stringify([statisticMeant(statistic), unitKey(cell), asOf, occupation === undefined ? null : normal(occupation), source]);
}

function doubt({ statement, name, cell }: Figure, before: Figure): Doubt {
  const message = `${name} states the ${statisticMeant(cell.statistic)} again, ${cell.text} beside the ${before.cell.text} of ${before.name}`;
  return { statement, message, hint: 'Leave one out, or say what sets them apart: region, as-of, occupation or source.' };
}
