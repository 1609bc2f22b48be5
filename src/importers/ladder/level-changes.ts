import type { YamlMap, YamlValue } from '../../model/yaml-value.js';
import { rankOf } from './criteria.js';
import type { CategoryState, LevelState } from './level-state.js';
import type { StepScale } from './step-scales.js';

/** What a layer of a role file states to come from one state to another. */
export interface LayerChanges {
  readonly without: Readonly<Record<string, readonly string[]>>;
  readonly replaces: readonly string[];
  readonly categories: YamlMap;
  /** Names of items that are rated lower than below. */
  readonly drops: readonly string[];
}

/**
 * What a level changes of what it inherits. An item that loses a fact or drops on its scale is left out and stated anew, because a change of an inherited
 * item cannot take anything away.
 * @param scales by category
 */
export function changesBetween(below: LevelState, own: LevelState, scales: ReadonlyMap<string, StepScale | null>): LayerChanges {
  const without: Record<string, readonly string[]> = {};
  const replaces: string[] = [];
  const categories: Record<string, YamlValue> = {};
  const drops: string[] = [];
  for (const key of new Set([...below.keys(), ...own.keys()])) {
    const [before, now] = [below.get(key), own.get(key)];
    if (!now) {
      replaces.push(key);
      continue;
    }
    const change = categoryChange(before, now, scales.get(key) ?? null);
    if (change.isReplaced) replaces.push(key);
    if (change.without.length > 0) without[key] = change.without;
    if (change.stated !== null) categories[key] = change.stated;
    drops.push(...change.drops);
  }
  return { without, replaces, categories, drops };
}

interface CategoryChange {
  readonly without: readonly string[];
  readonly isReplaced: boolean;
  readonly stated: YamlValue | null;
  readonly drops: readonly string[];
}

function categoryChange(before: CategoryState | undefined, now: CategoryState, scale: StepScale | null): CategoryChange {
  if (before && before.type !== now.type) throw new Error('a category has one type at all levels');
  switch (now.type) {
    case 'text':
      return { without: [], isReplaced: false, stated: before?.type === 'text' && before.text === now.text ? null : now.text, drops: [] };
    case 'figures':
      return figuresChange(before?.type === 'figures' ? before.figures : [], now.figures);
    case 'texts':
      return textsChange(before?.type === 'texts' ? before.texts : new Map(), now.texts);
    case 'values':
      return valuesChange(before?.type === 'values' ? before.values : new Map(), now.values);
    case 'items':
      return itemsChange(before?.type === 'items' ? before.items : new Map(), now.items, scale);
  }
}

function figuresChange(before: readonly YamlMap[], now: readonly YamlMap[]): CategoryChange {
  const changed = now.filter((figure) => !before.some((other) => isSame(figure, other)));
  const isOther = before.some((other) => !now.some((figure) => isSame({ ...figure, amount: 0 }, { ...other, amount: 0 })));
  const list = isOther ? now : changed;
  return { without: [], isReplaced: isOther, stated: list.length === 0 ? null : list, drops: [] };
}

/** A list of which less is left than goes is stated whole: that is shorter. */
function textsChange(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): CategoryChange {
  const gone = [...before].filter(([words]) => !now.has(words)).map(([, text]) => text);
  const isReplaced = gone.length > 0 && gone.length * 2 >= before.size;
  const added = [...now].filter(([words]) => isReplaced || !before.has(words)).map(([, text]) => text);
  return { without: isReplaced ? [] : gone, isReplaced, stated: added.length === 0 ? null : added, drops: [] };
}

function valuesChange(before: ReadonlyMap<string, YamlValue>, now: ReadonlyMap<string, YamlValue>): CategoryChange {
  const gone = [...before.keys()].filter((name) => !now.has(name));
  const changed = [...now].filter(([name, value]) => !isSame(value, before.get(name)));
  const stated = changed.map(([name, value]) => [name, withoutSameDescription(value, before.get(name))]);
  return { without: gone, isReplaced: false, stated: stated.length === 0 ? null : Object.fromEntries(stated), drops: [] };
}

/** The text alone if the description is inherited. */
function withoutSameDescription(value: YamlValue, inherited: YamlValue | undefined): YamlValue {
  const [now, before] = [value, inherited].map((each) => (typeof each === 'object' && 'description' in each ? each : null));
  return now && before && now['description'] === before['description'] && typeof now['text'] === 'string' ? now['text'] : value;
}

function itemsChange(before: ReadonlyMap<string, YamlMap>, now: ReadonlyMap<string, YamlMap>, scale: StepScale | null): CategoryChange {
  const without = [...before.keys()].filter((id) => !now.has(id));
  const stated: YamlValue[] = [];
  const drops: string[] = [];
  for (const [id, item] of now) {
    const inherited = before.get(id);
    if (inherited && isSame(inherited, item)) continue;
    const isDrop = inherited !== undefined && isBelow(item['level'], inherited['level'], scale);
    const isLess = inherited !== undefined && Object.keys(inherited).some((key) => inherited[key] !== undefined && item[key] === undefined);
    if (isDrop) drops.push(String(item['name']));
    if (isDrop || isLess) without.push(id);
    stated.push(inherited && !isDrop && !isLess ? { id, ...changedFacts(inherited, item) } : item);
  }
  return { without, isReplaced: false, stated: stated.length === 0 ? null : stated, drops };
}

function isBelow(level: YamlValue | undefined, before: YamlValue | undefined, scale: StepScale | null): boolean {
  const [now, then] = [level, before].map((each) => (typeof each === 'string' || typeof each === 'number' ? rankOf(each, scale) : null));
  return now !== null && now !== undefined && then !== null && then !== undefined && now < then;
}

function changedFacts(inherited: YamlMap, item: YamlMap): YamlMap {
  return Object.fromEntries(Object.entries(item).filter(([key, value]) => !isSame(value, inherited[key])));
}

function isSame(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
