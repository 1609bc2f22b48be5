import { isNameList, looksLikeName } from '../categories/name-lists.js';
import { type Name, nameKeys } from '../categories/name-keys.js';
import type { NamedRequirement } from '../categories/named-requirement.js';
import { withExamples } from '../categories/required-names.js';
import { asksForNames, requirementOf } from '../categories/part-tier.js';
import type { Category, Entry, Role } from '../model/role.js';
import { compareText } from './compare-text.js';

/** An entry that names something: one name, or several that it asks for. */
export interface NamedStatement {
  readonly category: string;
  readonly entry: Entry;
  readonly text: string;
  /** Null if the text is one name. */
  readonly requirement: NamedRequirement | null;
  /** Its names, with the examples of those that it asks for. */
  readonly names: readonly Name[];
}

/** What a role names, by the keys of the names, each as the statement writes it. */
export interface NamedStatements {
  /** Those that state a length of experience, the longest first. */
  readonly experienced: readonly NamedStatement[];
  /** By entry; null for an entry that names nothing. */
  readonly byEntry: ReadonlyMap<Entry, NamedStatement | null>;
  readonly byKey: ReadonlyMap<string, readonly { readonly name: string; readonly statement: NamedStatement }[]>;
}

/** Reads what a role names in any of its categories, once for each role. */
export function namedStatements({ categories }: Role): NamedStatements {
  const known = cache.get(categories);
  if (known) return known;
  const byEntry = new Map(categories.flatMap(({ id, entries }) => entries.map((entry) => [entry, namedStatement(entry, id)] as const)));
  const all = [...byEntry.values()].filter((statement) => statement !== null);
  const statements = { experienced: withExperience(all), byEntry, byKey: indexByKey(all) };
  cache.set(categories, statements);
  return statements;
}

const cache = new WeakMap<readonly Category[], NamedStatements>();

function indexByKey(all: readonly NamedStatement[]): NamedStatements['byKey'] {
  const byKey = new Map<string, { name: string; statement: NamedStatement }[]>();
  // The order of a file decides nothing, not even which of very many are left out.
  for (const statement of sortedBy(all, ({ category, text }) => `${category}\n${text}`))
    for (const { text: name, keys } of statement.names)
      for (const key of keys) {
        const found = byKey.get(key);
        if (!found) byKey.set(key, [{ name, statement }]);
        else if (found.length < maxOfOneKey) found.push({ name, statement });
      }
  return byKey;
}

function withExperience(all: readonly NamedStatement[]): NamedStatement[] {
  const sorted = sortedBy(
    all.filter(({ requirement }) => requirement?.experience != null),
    ({ category, text }) => `${text}\n${category}`,
  );
  return sorted.sort((a, b) => monthsOf(b) - monthsOf(a)).slice(0, maxOfOneKey);
}

/** The least time of experience that a statement states, in months; 0 if it states none. */
export function monthsOf({ requirement }: NamedStatement): number {
  return requirement?.experience?.months ?? 0;
}

function sortedBy(all: readonly NamedStatement[], keyOf: (statement: NamedStatement) => string): NamedStatement[] {
  const keyed = all.map((statement) => ({ statement, key: keyOf(statement) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ statement }) => statement);
}

/** Nobody writes more by hand, and all their pairs would take minutes. */
const maxOfOneKey = 60;

/** Whether a role may meet a statement, which for most is no. */
export function mayMeet({ names, requirement }: NamedStatement, { byKey }: NamedStatements): boolean {
  return requirement?.experience != null || names.some(({ keys }) => keys.some((key) => byKey.has(key)));
}

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
  return requirement === null && !isNameList(list) && text.split(' ').length > maxWords && !looksLikeName(text)
    ? null
    : { category, entry, text, requirement, names: namesOf(entry, requirement) };
}

const maxLength = 240;
const maxWords = 4;
const isPlainAnswer = /^(?:none|yes|no|any|\d+)$/i;

function namesOf({ cell }: Entry, requirement: NamedRequirement | null): readonly Name[] {
  if (requirement !== null) return withExamples(requirement.names);
  const aliases = 'aliases' in cell && Array.isArray(cell.aliases) ? cell.aliases.map(String) : [];
  return [cell.text, ...aliases].map((name) => ({ text: name, keys: nameKeys(name) }));
}
