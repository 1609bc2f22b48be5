import { categoryKind } from '../../categories/index.js';
import { isSameScale } from '../../categories/scale.js';
import type { Entry } from '../../model/role.js';
import { type ValueFault, formatPath } from '../diagnostics/value-fault.js';
import { type LintCheck, type RoleLayer, type Statement, inheritedEntries, isSameEntry } from './lint-check.js';

/** Finds skills, and anything else on a scale, that a level rates lower than the level below it does. */
export const levelDrops: LintCheck = {
  id: 'level-drops',
  finds: 'skills that drop on promotion',
  find: ({ layers }) => layers.flatMap((layer) => layer.statements.flatMap((statement) => dropsIn(statement, layer))),
};

function dropsIn({ category, path, entries }: Statement, layer: RoleLayer): ValueFault[] {
  // A weaker interest is not a step back.
  if (category === 'interests') return [];
  return entries.flatMap((entry): ValueFault[] => {
    const inherited = inheritedEntries(layer, category).find((candidate) => isSameEntry(entry, candidate));
    if (!inherited || !isSameScale(entry.scale, inherited.scale)) return [];
    const [now, before] = [entry, inherited].map(({ kind, scale, cell }) => categoryKind(kind).valueOnScale(scale, cell));
    if (!now || !before || now.value >= before.value) return [];
    const message = `${formatPath(path)}: ${entryName(inherited)} drops from ${before.text} to ${now.text} on promotion`;
    const hint = 'A level should not ask for less than the one below it.';
    return [{ path: [...path, 'level'], part: 'value', message, hint }];
  });
}

function entryName({ kind, label, cell }: Entry): string {
  return categoryKind(kind).namedBy === 'text' ? cell.text : (label ?? cell.text);
}
