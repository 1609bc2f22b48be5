import { kindNamed } from '../../categories/index.js';
import { isSameScale } from '../../categories/scale.js';
import type { Entry } from '../../model/role.js';
import { nameOf, type ValueFault } from '../faults/value-fault.js';
import { isSameThing } from './same-thing.js';
import { inheritedEntries, type Statement, type Step, type StrictCheck } from './subject.js';

/** Skills, and all else that stands on a scale, that a level states lower than the one below it. */
export const dropped: StrictCheck = {
  id: 'dropped',
  finds: 'skills that drop on promotion',
  find: ({ steps }) => steps.flatMap((step) => step.statements.flatMap((statement) => falls(statement, step))),
};

function falls({ category, path, entries }: Statement, step: Step): ValueFault[] {
  // Interests are no attainment.
  if (category === 'interests') return [];
  return entries.flatMap((own): ValueFault[] => {
    const inherited = inheritedEntries(step, category).find((entry) => isSameThing(own, entry));
    if (!inherited || !isSameScale(own.scale, inherited.scale)) return [];
    const [now, before] = [own, inherited].map(({ kind, scale, cell }) => kindNamed(kind).valueOn(scale, cell));
    if (!now || !before || now.value >= before.value) return [];
    const message = `${nameOf(path)}: ${nameOfThing(inherited)} drops from ${before.text} to ${now.text} on promotion`;
    return [{ path: [...path, 'level'], part: 'value', message, hint: 'A level builds on the one below it.' }];
  });
}

function nameOfThing({ kind, label, cell }: Entry): string {
  return kindNamed(kind).namedBy === 'text' ? cell.text : (label ?? cell.text);
}
