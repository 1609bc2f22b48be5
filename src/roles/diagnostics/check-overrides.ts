import { didYouMeanCategory } from '../../categories/did-you-mean-category.js';
import { kindOf } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import { didYouMean } from '../../spelling.js';
import { type RawLayer, type RawMap, rawLayers, categoryKeys, isMap } from '../raw-role.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/positions.js';

/** The names of one entry: `#id`, its normalized text, or its attribute. */
export type EntryNames = readonly string[];

/** The entries that a category inherits from the extended role, at a level or, for null, at the role itself. */
export type InheritedNames = (category: string, level: string | null) => readonly EntryNames[];

/**
 * Reports entries without a text that override nothing, and names under `without` that match no inherited entry. A level inherits from the role and
 * the levels before it, a role from the one that it extends.
 */
export function checkOverrides(file: RawMap, inherited: InheritedNames): ValueFault[] {
  const earlier: NamesByCategory = new Map();
  const layers = rawLayers(file);
  return layers.flatMap((layer, index) => {
    const level = layer.node === file ? null : (scalarText(layer.node['id'])[0] ?? null);
    const faults = checkLayer(layer, earlier, (category) => inherited(category, level));
    // Nothing inherits from the last layer, which in most files is the only one.
    if (index < layers.length - 1) addNames(layer, earlier);
    return faults;
  });
}

/** The entries that the layers before the current one in the file define, without removed ones. */
type NamesByCategory = Map<string, EntryNames[]>;

function addNames({ node, metadata }: RawLayer, earlier: NamesByCategory): void {
  for (const [category, raw] of Object.entries(node)) {
    if (!metadata.includes(category)) earlier.set(category, [...(earlier.get(category) ?? []), ...namesOf(raw)]);
  }
}

function checkLayer(
  { node, path, metadata }: RawLayer,
  earlier: NamesByCategory,
  inherited: (category: string) => readonly EntryNames[],
): ValueFault[] {
  const removals = removedNames(node).map((removed) => ({ ...removed, path: [...path, ...removed.path] }));
  const unknown = removals.flatMap((removal) =>
    unknownRemoval(removal, [...inherited(removal.category), ...(earlier.get(removal.category) ?? [])]),
  );
  const isRemoved = (category: string, names: EntryNames): boolean =>
    removals.some((removal) => removal.category === category && hasEntryName(names, removal.name));
  for (const [category, entries] of earlier) {
    earlier.set(
      category,
      entries.filter((names) => !isRemoved(category, names)),
    );
  }
  const textless = Object.entries(node).flatMap(([category, raw]): ValueFault[] => {
    if (metadata.includes(category)) return [];
    const known = [...inherited(category).filter((names) => !isRemoved(category, names)), ...(earlier.get(category) ?? [])];
    return kindOf(category, raw)?.inheritsText ? textlessEntries(raw, [...path, category], known) : [];
  });
  return [...unknown, ...textless];
}

interface Removal {
  readonly category: string;
  readonly name: string;
  readonly path: Path;
}

function removedNames(node: RawMap): Removal[] {
  const without = isMap(node['without']) ? node['without'] : {};
  return Object.entries(without).flatMap(([category, names]) =>
    Array.isArray(names)
      ? names.flatMap((name: unknown, index) => (typeof name === 'string' ? [{ category, name, path: ['without', category, index] }] : []))
      : [],
  );
}

function unknownRemoval({ category, name, path }: Removal, known: readonly EntryNames[]): ValueFault[] {
  if (known.some((names) => hasEntryName(names, name))) return [];
  const hint = (): string =>
    didYouMean(name, known.flatMap(displayNames)) ??
    suggestCategory(category, known) ??
    'Name an inherited entry by its id, its text or its attribute.';
  return [{ path, part: 'value', message: `${category} inherits no entry '${name}', so without cannot remove it`, hint }];
}

/** If the category inherits nothing and is not a standard one, its name may be misspelt. */
function suggestCategory(category: string, known: readonly EntryNames[]): string | undefined {
  return known.length > 0 || categoryKeys.includes(category) ? undefined : didYouMeanCategory(category, categoryKeys);
}

/** Whether `name` is the id, the text or the attribute of the entry with these names. */
export function hasEntryName(names: EntryNames, name: string): boolean {
  return names.includes(`#${name}`) || names.includes(normalizeText(name)) || names.includes(name);
}

function textlessEntries(raw: unknown, path: Path, known: readonly EntryNames[]): ValueFault[] {
  if (!Array.isArray(raw)) return [];
  return mapsOf(raw).flatMap(([item, index]): ValueFault[] => {
    const id = item['id'];
    if (item['text'] !== undefined || item['name'] !== undefined || typeof id !== 'string') return [];
    if (known.some((names) => names.includes(`#${id}`))) return [];
    const itemPath = [...path, index];
    const ids = (): string[] => known.flatMap((names) => names.filter((name) => name.startsWith('#'))).map((name) => name.slice(1));
    const hint = (): string => didYouMean(id, ids()) ?? 'Only an entry that overrides an inherited one can leave them out.';
    return [
      {
        path: itemPath,
        part: 'value',
        message: `${formatPath(itemPath)} has no text or name, and no inherited entry has the id ${id}`,
        hint,
      },
    ];
  });
}

function namesOf(raw: unknown): EntryNames[] {
  if (Array.isArray(raw)) return raw.map((item: unknown) => (isMap(item) ? itemNames(item) : scalarText(item).map(normalizeText)));
  return isMap(raw) ? Object.keys(raw).map((attribute) => [attribute]) : [];
}

/** The text of a scalar. None for lists and maps, as a map of the file may contain a `toString`. */
function scalarText(value: unknown): string[] {
  return typeof value === 'object' ? [] : [String(value)];
}

function itemNames({ id, text, name }: RawMap): EntryNames {
  const label = text ?? name;
  return [...(typeof id === 'string' ? [`#${id}`] : []), ...(typeof label === 'string' ? [normalizeText(label)] : [])];
}

function displayNames(names: EntryNames): string[] {
  return names.map((name) => name.replace(/^#/, ''));
}

function mapsOf(items: readonly unknown[]): [RawMap, number][] {
  return items.flatMap((item, index): [RawMap, number][] => (isMap(item) ? [[item, index]] : []));
}
