import { didYouMeanCategory } from '../../categories/did-you-mean-category.js';
import { kindOf } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import { didYouMean } from '../../spelling.js';
import { type RawLayer, type RawMap, rawLayers, categoryKeys, isMap } from '../raw-role.js';
import { type ValueFault, formatPath } from './value-fault.js';
import { checkReplaces, isReplacedIn } from './check-replaces.js';
import type { Path } from '../yaml/positions.js';

/** The names of one entry: `#id`, its normalized text, or its attribute. */
export type EntryNames = readonly string[];

/** What a role or a level inherits: by category, the names of its entries. */
export type InheritedNames = ReadonlyMap<string, readonly EntryNames[]>;

/**
 * Reports entries without a text that override nothing, names under `without` that match no inherited entry, and categories under `replaces` that are not
 * inherited.
 * @param inheritedBy what a level inherits or, for null, the role itself; left out for a role that extends none, whose levels inherit from the file alone
 */
export function checkOverrides(file: RawMap, inheritedBy?: (level: string | null) => InheritedNames): ValueFault[] {
  const layers = rawLayers(file);
  if (!inheritedBy) return checkLayers(layers);
  return layers.flatMap((layer) => {
    const level = layer.node === file ? null : (scalarText(layer.node['id'])[0] ?? null);
    return hasChanges(layer) ? checkLayer(layer, inheritedBy(level)) : [];
  });
}

/** Checks each layer against what the layers before it state. */
function checkLayers(layers: readonly RawLayer[]): ValueFault[] {
  let inherited: InheritedNames = new Map();
  return layers.flatMap((layer, index) => {
    const faults = checkLayer(layer, inherited);
    // Nothing inherits from the last layer, which in most files is the only one.
    if (index < layers.length - 1) inherited = namesAfter(layer, inherited);
    return faults;
  });
}

/** Whether something in the layer may refer to what it inherits. */
function hasChanges({ node, metadata }: RawLayer): boolean {
  return (
    node['without'] !== undefined ||
    node['replaces'] !== undefined ||
    Object.keys(node).some((category) => !metadata.includes(category) && Array.isArray(node[category]))
  );
}

function checkLayer(layer: RawLayer, inherited: InheritedNames): ValueFault[] {
  const { node, path, metadata } = layer;
  const unknown = removedNames(layer).flatMap((removal) => unknownRemoval(removal, inherited.get(removal.category) ?? []));
  const remaining = withoutRemoved(layer, inherited);
  const textless = Object.entries(node).flatMap(([category, raw]): ValueFault[] =>
    !metadata.includes(category) && kindOf(category, raw)?.inheritsText
      ? textlessEntries(raw, [...path, category], remaining.get(category) ?? [])
      : [],
  );
  return [...unknown, ...checkReplaces(layer, inherited), ...textless];
}

/** What the layer after this one inherits. */
function namesAfter(layer: RawLayer, inherited: InheritedNames): InheritedNames {
  const { node, metadata } = layer;
  const names = new Map([...withoutRemoved(layer, inherited)].filter(([category]) => !isReplacedIn(node, category)));
  for (const [category, raw] of Object.entries(node)) {
    if (!metadata.includes(category)) names.set(category, [...(names.get(category) ?? []), ...namesOf(raw)]);
  }
  return names;
}

function withoutRemoved(layer: RawLayer, inherited: InheritedNames): InheritedNames {
  const removals = removedNames(layer);
  if (removals.length === 0) return inherited;
  const isRemoved = (category: string, names: EntryNames): boolean =>
    removals.some((removal) => removal.category === category && hasEntryName(names, removal.name));
  return new Map([...inherited].map(([category, entries]) => [category, entries.filter((names) => !isRemoved(category, names))]));
}

interface Removal {
  readonly category: string;
  readonly name: string;
  readonly path: Path;
}

function removedNames({ node, path }: RawLayer): Removal[] {
  const without = isMap(node['without']) ? node['without'] : {};
  return Object.entries(without).flatMap(([category, names]) =>
    Array.isArray(names)
      ? names.flatMap((name: unknown, index) =>
          typeof name === 'string' ? [{ category, name, path: [...path, 'without', category, index] }] : [],
        )
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
