import { isNameList, looksLikeName } from '../categories/name-lists.js';
import { type Name, nameKeys } from '../categories/name-keys.js';
import type { NamedRequirement } from '../categories/named-requirement.js';
import { withExamples } from '../categories/required-names.js';
import { asksForNames, requirementOf } from '../categories/part-tier.js';
import type { Category, Entry, Role } from '../model/role.js';

/** An entry that names something: one name, or several that it asks for. */
export interface NamedStatement {
  readonly category: string;
  readonly entry: Entry;
  readonly text: string;
  /** Null if the text is one name. */
  readonly requirement: NamedRequirement | null;
}

/** What a role names, by the keys of the names, each as the statement writes it. */
export interface NamedStatements {
  readonly all: readonly NamedStatement[];
  readonly byKey: ReadonlyMap<string, readonly { readonly name: string; readonly statement: NamedStatement }[]>;
}

/** Reads what a role names in any of its categories, once for each role. */
export function namedStatements({ categories }: Role): NamedStatements {
  const known = cache.get(categories);
  if (known) return known;
  const all = categories.flatMap((category) => category.entries.flatMap((entry) => namedStatement(entry, category.id) ?? []));
  const byKey = new Map<string, { name: string; statement: NamedStatement }[]>();
  for (const statement of all)
    for (const { text: name, keys } of namesOf(statement))
      for (const key of keys) {
        const found = byKey.get(key);
        if (found) found.push({ name, statement });
        else byKey.set(key, [{ name, statement }]);
      }
  const statements = { all, byKey };
  cache.set(categories, statements);
  return statements;
}

const cache = new WeakMap<readonly Category[], NamedStatements>();

/** Reads an entry; null if it is no item, or names nothing. */
export function namedStatement(entry: Entry, category: string): NamedStatement | null {
  const { kind, label, cell } = entry;
  const isItem =
    kind === 'list' ||
    (kind === 'attributes' && (isNameList(label ?? '') || (category === 'requirements' && !label?.startsWith('education'))));
  const { text } = cell;
  if (!isItem || !asksForNames(category) || text.length > maxLength || 'step' in cell || 'value' in cell || isPlainAnswer.test(text))
    return null;
  const list = kind === 'attributes' ? (label ?? category) : category;
  const requirement = requirementOf(entry, list);
  return requirement === null && !isNameList(list) && !looksLikeName(text) && text.split(' ').length > maxWords
    ? null
    : { category, entry, text, requirement };
}

const maxLength = 240;
const maxWords = 4;
const isPlainAnswer = /^(?:none|yes|no|any|\d+)$/i;

function namesOf({ text, entry, requirement }: NamedStatement): readonly Name[] {
  if (requirement !== null) return withExamples(requirement.names);
  const aliases = 'aliases' in entry.cell && Array.isArray(entry.cell.aliases) ? entry.cell.aliases.map(String) : [];
  return [text, ...aliases].map((name) => ({ text: name, keys: nameKeys(name) }));
}
