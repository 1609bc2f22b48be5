import { isSameScale, rankOf } from '../../categories/scale.js';
import type { Entry } from '../../model/role.js';
import { nameOf, type ValueFault } from '../value-fault.js';
import { isSameThing } from './same-thing.js';
import { inheritedEntries, type Statement, type Step, type StrictCheck } from './subject.js';

/** Skills, and all else that stands on a scale, that a level states lower than the one below it. */
export const dropped: StrictCheck = ({ steps }) => steps.flatMap((step) => step.statements.flatMap((statement) => falls(statement, step)));

function falls({ category, path, entries }: Statement, step: Step): ValueFault[] {
  // Interests are no attainment.
  if (category === 'interests') return [];
  return entries.flatMap((own) => {
    const inherited = inheritedEntries(step, category).find((entry) => isSameThing(own, entry));
    if (!inherited || !isSameScale(own.scale, inherited.scale)) return [];
    const [now, before] = [heightOf(own), heightOf(inherited)];
    if (now === null || before === null || now.rank >= before.rank) return [];
    const message = `${nameOf(path)}: ${nameOfThing(inherited)} drops from ${before.text} to ${now.text} on promotion`;
    return [
      {
        path: own.kind === 'list' ? [...path, 'level'] : path,
        part: 'value' as const,
        message,
        hint: 'A level builds on the one below it.',
      },
    ];
  });
}

interface Height {
  readonly rank: number;
  readonly text: string;
}

function heightOf(entry: Entry): Height | null {
  if (entry.kind === 'text' || entry.kind === 'pay') return null;
  const { level, text } = entry.cell;
  if (entry.kind === 'attributes' && entry.cell.rank !== undefined) return { rank: entry.cell.rank, text };
  const rank = level === undefined || !entry.scale ? null : rankOf(level, entry.scale);
  return rank === null ? null : { rank, text: String(level) };
}

function nameOfThing({ kind, label, cell }: Entry): string {
  return kind === 'list' ? cell.text : (label ?? cell.text);
}
