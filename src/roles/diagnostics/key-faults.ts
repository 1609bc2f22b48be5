import type * as v from 'valibot';
import { type RawMap, isMap } from '../raw-role.js';
import { type Shape, childShapes, describeTypes, knownKeys, shapesOf } from './schema-shapes.js';
import { suggestSpellings } from '../../spelling.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/yaml-file.js';

/** A fault of a key or, where a list stands for a map, of having none. */
export interface KeyFault extends ValueFault {
  /** The known key that was meant. */
  readonly meant?: string | undefined;
}

/**
 * What is wrong with the keys of a file: lists where maps belong, keys that JavaScript or YAML would take for something
 * else, and unknown ones. valibot takes lists for maps, and tells of the first unknown key of a map alone.
 */
export function keyFaults(schema: v.GenericSchema, value: unknown): KeyFault[] {
  const found: KeyFault[] = [];
  walk(rootShapes(schema), value, [], found);
  return found;
}

/** @param path to the value; it is built once and not for each of a thousand places */
function walk(shapes: readonly Shape[], value: unknown, path: (string | number)[], found: KeyFault[]): void {
  const told = narrowByValue(value, shapes);
  if (Array.isArray(value)) walkList(told, value, path, found);
  else if (isMap(value)) walkMap(told, value, path, found);
}

/** Where one schema is all that it may be, and the value tells which, the shapes of that. */
function narrowByValue(value: unknown, shapes: readonly Shape[]): readonly Shape[] {
  const getter = shapes[0]?.getter;
  return getter ? rootShapes(getter(value)) : shapes;
}

function walkList(shapes: readonly Shape[], list: readonly unknown[], path: (string | number)[], found: KeyFault[]): void {
  if (isListForMap(shapes)) {
    found.push(listForMap(shapes, [...path]));
    return;
  }
  const inner = childShapesOf(shapes, 0);
  for (let place = 0; place < list.length; place += 1) {
    path.push(place);
    walk(inner, list[place], path, found);
    path.pop();
  }
}

function walkMap(shapes: readonly Shape[], map: RawMap, path: (string | number)[], found: KeyFault[]): void {
  const holders = shapes.filter(({ type = '' }) => maps.has(type));
  for (const key of Object.keys(map)) {
    const fault = keyFault(key, map[key], holders, path);
    if (fault) found.push(fault);
    else if (typeof map[key] === 'object') {
      path.push(key);
      walk(childShapesOf(shapes, key), map[key], path, found);
      path.pop();
    }
  }
}

/** What shapes there are is found once, and not for each of a thousand files. */
const roots = new WeakMap<Shape, readonly Shape[]>();
const childrenByShapes = new WeakMap<readonly Shape[], Map<string, readonly Shape[]>>();

function rootShapes(schema: Shape): readonly Shape[] {
  const shapes = roots.get(schema) ?? shapesOf(schema);
  roots.set(schema, shapes);
  return shapes;
}

function childShapesOf(shapes: readonly Shape[], step: string | number): readonly Shape[] {
  const inner = childrenByShapes.get(shapes) ?? new Map<string, readonly Shape[]>();
  childrenByShapes.set(shapes, inner);
  // Every place of a list has the same shapes, and so has every key that no shape names.
  const place = typeof step === 'number' ? '[]' : names(shapes, step) ? `.${step}` : '';
  const found = inner.get(place) ?? childShapes(shapes, step);
  inner.set(place, found);
  return found;
}

function names(shapes: readonly Shape[], key: string): boolean {
  return shapes.some(({ entries }) => entries !== undefined && Object.hasOwn(entries, key));
}

const maps = new Set(['strict_object', 'loose_object', 'object_with_rest', 'record']);

function isListForMap(shapes: readonly Shape[]): boolean {
  return shapes.some(({ type = '' }) => maps.has(type)) && shapes.every(({ type }) => type !== 'array');
}

function listForMap(shapes: readonly Shape[], path: Path): KeyFault {
  const expected = describeTypes(shapes.map(({ type = '' }) => type));
  return { path, part: 'value', message: `${formatPath(path)} must be ${expected}, not a list` };
}

/** Names that JavaScript gives a meaning of its own, and YAML's merge key, which would hide what it merges. */
const forbidden: Readonly<Record<string, string>> = {
  ['__proto__']: 'Choose another name.',
  constructor: 'Choose another name.',
  prototype: 'Choose another name.',
  '<<': 'Write out what it would merge, or let extends take over another role.',
};

/** @param holders the shapes that the map may have */
function keyFault(key: string, value: unknown, holders: readonly Shape[], holder: Path): KeyFault | null {
  if (isBlank(key))
    return { path: [...holder, key], part: 'key', message: `${formatPath(holder)} has an empty key`, hint: 'Give it a name.' };
  if (Object.hasOwn(forbidden, key))
    return { path: [...holder, key], part: 'key', message: `${key} cannot be a key`, hint: forbidden[key] };
  if (holders.length === 0 || names(holders, key) || holders.some(({ type }) => type !== 'strict_object')) return null;
  const known = knownKeys(holders);
  const [meant] = suggestSpellings(key, known);
  const message = `${formatPath(holder)} has an unknown key, ${key}`;
  return { path: [...holder, key], part: 'key', message, hint: unknownKeyHint(key, value, meant, known), meant };
}

/** Such a key names nothing, neither to a person nor in a reference to what it holds. */
export function isBlank(key: string): boolean {
  return key.trim() === '';
}

/** In braces a comma ends the text or the figure, and what follows it is taken for a key. */
function unknownKeyHint(key: string, value: unknown, meant: string | undefined, known: readonly string[]): string {
  if (value === null && /^\d+$/.test(key)) return 'Write figures without commas: 93522, not 93,522.';
  if (meant !== undefined) return `Did you mean ${meant}?`;
  if (value === null) return 'Text that has a comma in it goes in quotes.';
  return `Known keys: ${known.join(', ')}.`;
}
