import { categoryKind } from '../../categories/index.js';
import { isSameScale } from '../../categories/scale.js';
import type { Entry } from '../../model/role.js';
import { type ValueFault, formatPath } from '../diagnostics/value-fault.js';
import { type LintCheck, type RoleLayer, type Statement, inheritedEntries, isSameEntry } from './lint-check.js';

/** Skills, and all else that stands on a scale, that a level states lower than the one below it. */
export const levelDrops: LintCheck = {
  id: 'dropped',
  finds: 'skills that drop on promotion',
  find: ({ layers }) => layers.flatMap((step) => step.statements.flatMap((statement) => dropsIn(statement, step))),
};

function dropsIn({ category, path, entries }: Statement, step: RoleLayer): ValueFault[] {
  // Interests are no attainment.
  if (category === 'interests') return [];
  return entries.flatMap((own): ValueFault[] => {
    const inherited = inheritedEntries(step, category).find((entry) => isSameEntry(own, entry));
    if (!inherited || !isSameScale(own.scale, inherited.scale)) return [];
    const [now, before] = [own, inherited].map(({ kind, scale, cell }) => categoryKind(kind).valueOn(scale, cell));
    if (!now || !before || now.value >= before.value) return [];
    const message = `${formatPath(path)}: ${entryName(inherited)} drops from ${before.text} to ${now.text} on promotion`;
    return [{ path: [...path, 'level'], part: 'value', message, hint: 'A level builds on the one below it.' }];
  });
}

function entryName({ kind, label, cell }: Entry): string {
  return categoryKind(kind).namedBy === 'text' ? cell.text : (label ?? cell.text);
}
