import { didYouMeanCategory } from '../../categories/did-you-mean-category.js';
import { kindOf } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import { didYouMean } from '../../spelling.js';
import { type CategoryHolder, type RawMap, categoryHolders, categoryKeys, isMap } from '../raw-role.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/yaml-file.js';

/** The names of one inherited entry: `#id`, its words, or its attribute. */
export type EntryNames = readonly string[];

/** What a category inherits at a level from the role that is extended; at null, the role itself. */
export type InheritedNames = (category: string, level: string | null) => readonly EntryNames[];

/**
 * Entries without a text that override nothing, and names under `without` that stand for nothing: a level inherits from the role and the levels
 * below it, a role from the one that it extends.
 */
export function checkOverrides(file: RawMap, inherited: InheritedNames): ValueFault[] {
  const own = new Map<string, EntryNames[]>();
  const holders = categoryHolders(file);
  return holders.flatMap((holder, place) => {
    const level = holder.node === file ? null : (wordsOf(holder.node['id'])[0] ?? null);
    const faults = checkHolder(holder, own, (category) => inherited(category, level));
    // Nobody inherits what the last one names, which in most files is the only one.
    if (place < holders.length - 1) leave(holder, own);
    return faults;
  });
}

/** Adds what is named there to what those behind it inherit. */
function leave({ node, metadata }: CategoryHolder, own: Map<string, EntryNames[]>): void {
  for (const [category, raw] of Object.entries(node)) {
    if (!metadata.includes(category)) own.set(category, [...(own.get(category) ?? []), ...namesOf(raw)]);
  }
}

function checkHolder(
  { node, path, metadata }: CategoryHolder,
  own: Map<string, EntryNames[]>,
  base: (category: string) => readonly EntryNames[],
): ValueFault[] {
  const removals = removedNames(node).map((removed) => ({ ...removed, path: [...path, ...removed.path] }));
  const missing = removals.flatMap((removal) => unknownRemoval(removal, [...base(removal.category), ...(own.get(removal.category) ?? [])]));
  const isGone = (category: string, names: EntryNames): boolean =>
    removals.some((removal) => removal.category === category && answersTo(names, removal.name));
  for (const [category, entries] of own) {
    own.set(
      category,
      entries.filter((names) => !isGone(category, names)),
    );
  }
  const unnamed = Object.entries(node).flatMap(([category, raw]): ValueFault[] => {
    if (metadata.includes(category)) return [];
    const known = [...base(category).filter((names) => !isGone(category, names)), ...(own.get(category) ?? [])];
    return kindOf(category, raw)?.inheritsText ? withoutText(raw, [...path, category], known) : [];
  });
  return [...missing, ...unnamed];
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
  if (known.some((names) => answersTo(names, name))) return [];
  const hint = (): string =>
    didYouMean(name, known.flatMap(plainNames)) ??
    otherCategory(category, known) ??
    'Name an entry that is inherited, by its id, its text or its attribute.';
  return [{ path, part: 'value', message: `${category} inherits no '${name}' that could be left out`, hint }];
}

/** Of a category that inherits nothing, and is none of the standard ones, the name may be at fault. */
function otherCategory(category: string, known: readonly EntryNames[]): string | undefined {
  return known.length > 0 || categoryKeys.includes(category) ? undefined : didYouMeanCategory(category, categoryKeys);
}

/** Whether one who names an entry, by its id, its words or its attribute, means this one. */
export function answersTo(names: EntryNames, name: string): boolean {
  return names.includes(`#${name}`) || names.includes(normalizeText(name)) || names.includes(name);
}

function withoutText(raw: unknown, path: Path, known: readonly EntryNames[]): ValueFault[] {
  if (!Array.isArray(raw)) return [];
  return mapsOf(raw).flatMap(([item, index]): ValueFault[] => {
    const id = item['id'];
    if (item['text'] !== undefined || item['name'] !== undefined || typeof id !== 'string') return [];
    if (known.some((names) => names.includes(`#${id}`))) return [];
    const here = [...path, index];
    const ids = (): string[] => known.flatMap((names) => names.filter((name) => name.startsWith('#'))).map((name) => name.slice(1));
    const hint = (): string => didYouMean(id, ids()) ?? 'Only what overrides an inherited entry can do without.';
    return [{ path: here, part: 'value', message: `${formatPath(here)} has no text or name, and inherits no entry ${id}`, hint }];
  });
}

function namesOf(raw: unknown): EntryNames[] {
  if (Array.isArray(raw)) return raw.map((item: unknown) => (isMap(item) ? itemNames(item) : wordsOf(item).map(normalizeText)));
  return isMap(raw) ? Object.keys(raw).map((attribute) => [attribute]) : [];
}

/** A list that stands for a text says none; and what lies in it may have a toString of its own. */
function wordsOf(value: unknown): string[] {
  return typeof value === 'object' ? [] : [String(value)];
}

function itemNames({ id, text, name }: RawMap): EntryNames {
  const words = text ?? name;
  return [...(typeof id === 'string' ? [`#${id}`] : []), ...(typeof words === 'string' ? [normalizeText(words)] : [])];
}

function plainNames(names: EntryNames): string[] {
  return names.map((name) => name.replace(/^#/, ''));
}

function mapsOf(items: readonly unknown[]): [RawMap, number][] {
  return items.flatMap((item, index): [RawMap, number][] => (isMap(item) ? [[item, index]] : []));
}
