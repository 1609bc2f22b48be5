import { categoryKind } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import type { Cell, Entry } from '../../model/role.js';
import { formatPath } from '../diagnostics/value-fault.js';
import { isReplaced } from '../levels.js';
import { type LintCheck, type RoleLayer, type Statement, inheritedEntries, isSameEntry } from './lint-check.js';

/** Finds statements of a level that add nothing to what it inherits: they read as if they were new. */
export const repeatsInherited: LintCheck = {
  id: 'repeats-inherited',
  finds: 'levels that repeat what they inherit',
  find: ({ layers }) =>
    layers.flatMap((layer) =>
      layer.statements
        .filter((statement) => !isReplaced(statement.category, layer.replaces) && isRepetition(statement, layer))
        .map(({ path, entries }) => ({
          path,
          part: 'value' as const,
          message: `${formatPath(path)} repeats what the level inherits${textsOf(entries)}`,
          hint: 'Leave it out: a level inherits everything from the one below it.',
        })),
    ),
};

function isRepetition({ category, kind, entries }: Statement, layer: RoleLayer): boolean {
  const inherited = inheritedEntries(layer, category);
  return (
    categoryKind(kind).isCompleteRestatement(entries, inherited) &&
    entries.length > 0 &&
    entries.every((entry) => inherited.some((candidate) => isSameEntry(entry, candidate) && addsNothing(entry, candidate)))
  );
}

function addsNothing(entry: Entry, inherited: Entry): boolean {
  if (entry.cell.text !== '' && normalizeText(entry.cell.text) !== normalizeText(inherited.cell.text)) return false;
  if (entry.label !== null && entry.label !== inherited.label) return false;
  const inheritedFacts = new Map(factsOf(inherited.cell));
  return factsOf(entry.cell).every(([key, fact]) => inheritedFacts.get(key) === fact);
}

function factsOf(cell: Cell): [key: string, fact: string][] {
  return Object.entries(cell).flatMap(([key, value]): [string, string][] => (ignoredKeys.has(key) ? [] : [[key, JSON.stringify(value)]]));
}

/** Another id, alias or source adds nothing for a reader. The text is compared separately, in normalised form. */
const ignoredKeys = new Set(['id', 'aliases', 'source', 'text']);

function textsOf(entries: readonly Entry[]): string {
  const texts = entries.flatMap(({ cell }) => (cell.text === '' ? [] : [cell.text]));
  return texts.length === 0 ? '' : `: ${texts.join(', ')}`;
}
