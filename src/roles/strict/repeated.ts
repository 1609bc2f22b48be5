import { kindNamed } from '../../categories/index.js';
import { normal } from '../../categories/normal.js';
import type { Cell, Entry } from '../../model/role.js';
import { nameOf } from '../faults/value-fault.js';
import { isSameThing } from './same-thing.js';
import { inheritedEntries, type Statement, type Step, type StrictCheck } from './subject.js';

/** What a level states although it inherits just that: it reads as if it were new. */
export const repeated: StrictCheck = {
  id: 'repeated',
  finds: 'levels that repeat what they inherit',
  find: ({ steps }) =>
    steps.flatMap((step) =>
      step.statements
        .filter((statement) => saysNothingNew(statement, step))
        .map(({ path, entries }) => ({
          path,
          part: 'value' as const,
          message: `${nameOf(path)} repeats what the level inherits${said(entries)}`,
          hint: 'Leave it out: a level keeps all of the one below it.',
        })),
    ),
};

function saysNothingNew({ category, kind, entries }: Statement, step: Step): boolean {
  const inherited = inheritedEntries(step, category);
  return (
    kindNamed(kind).replacesAll(entries, inherited) &&
    entries.length > 0 &&
    entries.every((own) => inherited.some((entry) => isSameThing(own, entry) && saysAllOf(entry, own)))
  );
}

/** Another name or source is nothing new to a reader. */
const beside = new Set(['id', 'aliases', 'source', 'text']);

function saysAllOf(inherited: Entry, own: Entry): boolean {
  if (own.cell.text !== '' && normal(own.cell.text) !== normal(inherited.cell.text)) return false;
  if (own.label !== null && own.label !== inherited.label) return false;
  const known = new Map(factsOf(inherited.cell));
  return factsOf(own.cell).every(([key, fact]) => known.get(key) === fact);
}

function factsOf(cell: Cell): [string, string][] {
  return Object.entries(cell).flatMap(([key, value]): [string, string][] => (beside.has(key) ? [] : [[key, JSON.stringify(value)]]));
}

function said(entries: readonly Entry[]): string {
  const texts = entries.flatMap(({ cell }) => (cell.text === '' ? [] : [cell.text]));
  return texts.length === 0 ? '' : `: ${texts.join(', ')}`;
}
