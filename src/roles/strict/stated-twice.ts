import { isPay } from '../../categories/is-pay.js';
import { statisticMeant } from '../../categories/pay-statistic.js';
import { unitKey } from '../../categories/pay-unit.js';
import { normal } from '../../categories/normal.js';
import type { PayCell } from '../../model/role.js';
import { nameOf, type ValueFault } from '../faults/value-fault.js';
import type { Path } from '../yaml/yaml-file.js';
import type { Step, StrictCheck } from './subject.js';

/** Figures that one part of a file states again: what sets them apart is not said. Two sources may well differ. */
export const statedTwice: StrictCheck = {
  id: 'stated-twice',
  finds: 'figures stated twice',
  find: ({ steps }) => steps.flatMap(repeatedFigures),
};

interface Figure {
  readonly path: Path;
  readonly cell: PayCell;
}

function repeatedFigures(step: Step): ValueFault[] {
  const first = new Map<string, Figure>();
  return figuresOf(step).flatMap(({ key, ...figure }): ValueFault[] => {
    const before = first.get(key);
    if (before) return [fault(figure, before)];
    first.set(key, figure);
    return [];
  });
}

function figuresOf({ statements }: Step): (Figure & { readonly key: string })[] {
  return statements.flatMap(({ category, path, entries }) =>
    entries.flatMap(({ cell }) => (isPay(cell) ? [{ path, cell, key: `${category}\n${keyOf(cell)}` }] : [])),
  );
}

/** Equal for figures that are said to be of one thing. */
function keyOf(cell: PayCell): string {
  const { statistic, asOf, occupation, source } = cell;
  return JSON.stringify([statisticMeant(statistic), unitKey(cell), asOf, occupation === undefined ? null : normal(occupation), source]);
}

function fault({ path, cell }: Figure, before: Figure): ValueFault {
  const message = `${nameOf(path)} states the ${statisticMeant(cell.statistic)} again, ${cell.text} beside the ${before.cell.text} of ${nameOf(before.path)}`;
  return { path, part: 'value', message, hint: 'Leave one out, or say what sets them apart: region, as-of, occupation or source.' };
}
