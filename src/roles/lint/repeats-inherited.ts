import { categoryKind } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import type { Cell, Entry } from '../../model/role.js';
import { formatPath } from '../diagnostics/value-fault.js';
import { type LintCheck, type RoleLayer, type Statement, inheritedEntries, isSameEntry } from './lint-check.js';

/** What a level states although it inherits just that: it reads as if it were new. */
export const repeatsInherited: LintCheck = {
  id: 'repeated',
  finds: 'levels that repeat what they inherit',
  find: ({ layers }) =>
    layers.flatMap((step) =>
      step.statements
        .filter((statement) => isRepetition(statement, step))
        .map(({ path, entries }) => ({
          path,
          part: 'value' as const,
          message: `${formatPath(path)} repeats what the level inherits${textsOf(entries)}`,
          hint: 'Leave it out: a level keeps all of the one below it.',
        })),
    ),
};

function isRepetition({ category, kind, entries }: Statement, step: RoleLayer): boolean {
  const inherited = inheritedEntries(step, category);
  return (
    categoryKind(kind).replacesAll(entries, inherited) &&
    entries.length > 0 &&
    entries.every((own) => inherited.some((entry) => isSameEntry(own, entry) && coversAllOf(entry, own)))
  );
}

/** Another name or source is nothing new to a reader. */
const ignoredKeys = new Set(['id', 'aliases', 'source', 'text']);

function coversAllOf(inherited: Entry, own: Entry): boolean {
  if (own.cell.text !== '' && normalizeText(own.cell.text) !== normalizeText(inherited.cell.text)) return false;
  if (own.label !== null && own.label !== inherited.label) return false;
  const known = new Map(factsOf(inherited.cell));
  return factsOf(own.cell).every(([key, fact]) => known.get(key) === fact);
}

function factsOf(cell: Cell): [string, string][] {
  return Object.entries(cell).flatMap(([key, value]): [string, string][] => (ignoredKeys.has(key) ? [] : [[key, JSON.stringify(value)]]));
}

function textsOf(entries: readonly Entry[]): string {
  const texts = entries.flatMap(({ cell }) => (cell.text === '' ? [] : [cell.text]));
  return texts.length === 0 ? '' : `: ${texts.join(', ')}`;
}
