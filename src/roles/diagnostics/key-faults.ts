import type * as v from 'valibot';
import { type RawMap, isMap } from '../raw-role.js';
import { type Shape, childShapes, describeTypes, knownKeys, shapesOf } from './schema-shapes.js';
import { suggestSpellings } from '../../spelling.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/positions.js';

/** A fault of a key, or of a list that should be a map. */
export interface KeyFault extends ValueFault {
  /** The known key whose spelling is most like it. */
  readonly suggestion?: string | undefined;
}

/**
 * Reports lists that should be maps, keys with a special meaning in JavaScript or YAML, and unknown keys. valibot accepts lists as maps, and reports
 * only the first unknown key of a map.
 */
export function keyFaults(schema: v.GenericSchema, value: unknown): KeyFault[] {
  const faults: KeyFault[] = [];
  walk(rootShapes(schema), value, [], faults);
  return faults;
}

/** @param path to the value; one array that is pushed to and popped from, which is faster than thousands of copies */
function walk(shapes: readonly Shape[], value: unknown, path: (string | number)[], faults: KeyFault[]): void {
  const narrowed = narrowByValue(value, shapes);
  if (Array.isArray(value)) walkList(narrowed, value, path, faults);
  else if (isMap(value)) walkMap(narrowed, value, path, faults);
}

/** Resolves a schema that is chosen by the value. */
function narrowByValue(value: unknown, shapes: readonly Shape[]): readonly Shape[] {
  const getter = shapes[0]?.getter;
  return getter ? rootShapes(getter(value)) : shapes;
}

function walkList(shapes: readonly Shape[], list: readonly unknown[], path: (string | number)[], faults: KeyFault[]): void {
  if (mustBeMap(shapes)) {
    faults.push(listForMapFault(shapes, [...path]));
    return;
  }
  const itemShapes = childShapesOf(shapes, 0);
  for (let index = 0; index < list.length; index += 1) {
    path.push(index);
    walk(itemShapes, list[index], path, faults);
    path.pop();
  }
}

function walkMap(shapes: readonly Shape[], map: RawMap, path: (string | number)[], faults: KeyFault[]): void {
  const mapShapes = shapes.filter(({ type = '' }) => mapTypes.has(type));
  for (const key of Object.keys(map)) {
    const fault = keyFault(key, map[key], mapShapes, path);
    if (fault) faults.push(fault);
    else if (typeof map[key] === 'object') {
      path.push(key);
      walk(childShapesOf(shapes, key), map[key], path, faults);
      path.pop();
    }
  }
}

/** Caches, so that the schema is walked only once for thousands of files. */
const shapesByRoot = new WeakMap<Shape, readonly Shape[]>();
const childrenByShapes = new WeakMap<readonly Shape[], Map<string, readonly Shape[]>>();

function rootShapes(schema: Shape): readonly Shape[] {
  const shapes = shapesByRoot.get(schema) ?? shapesOf(schema);
  shapesByRoot.set(schema, shapes);
  return shapes;
}

function childShapesOf(shapes: readonly Shape[], step: string | number): readonly Shape[] {
  const children = childrenByShapes.get(shapes) ?? new Map<string, readonly Shape[]>();
  childrenByShapes.set(shapes, children);
  // All items of a list have the same shapes, and so have all keys that no shape defines.
  const cacheKey = typeof step === 'number' ? '[]' : defineKey(shapes, step) ? `.${step}` : '';
  const found = children.get(cacheKey) ?? childShapes(shapes, step);
  children.set(cacheKey, found);
  return found;
}

function defineKey(shapes: readonly Shape[], key: string): boolean {
  return shapes.some(({ entries }) => entries !== undefined && Object.hasOwn(entries, key));
}

const mapTypes = new Set(['strict_object', 'loose_object', 'object_with_rest', 'record']);

function mustBeMap(shapes: readonly Shape[]): boolean {
  return shapes.some(({ type = '' }) => mapTypes.has(type)) && shapes.every(({ type }) => type !== 'array');
}

function listForMapFault(shapes: readonly Shape[], path: Path): KeyFault {
  const expected = describeTypes(shapes.map(({ type = '' }) => type));
  return { path, part: 'value', message: `${formatPath(path)} must be ${expected}, not a list` };
}

/** Hints for keys that have a special meaning in JavaScript, and for YAML's merge key, whose merged keys could not be checked. */
const forbiddenKeys: Readonly<Record<string, string>> = {
  ['__proto__']: 'Choose another name.',
  constructor: 'Choose another name.',
  prototype: 'Choose another name.',
  '<<': 'Write out what it would merge, or inherit from another role with extends.',
};

/** @param shapes that the map may have */
function keyFault(key: string, value: unknown, shapes: readonly Shape[], parent: Path): KeyFault | null {
  if (isBlank(key))
    return { path: [...parent, key], part: 'key', message: `${formatPath(parent)} has an empty key`, hint: 'Give it a name.' };
  if (Object.hasOwn(forbiddenKeys, key))
    return { path: [...parent, key], part: 'key', message: `${key} cannot be a key`, hint: forbiddenKeys[key] };
  if (shapes.length === 0 || defineKey(shapes, key) || shapes.some(({ type }) => type !== 'strict_object')) return null;
  const known = knownKeys(shapes);
  const [suggestion] = suggestSpellings(key, known);
  const message = `${formatPath(parent)} has an unknown key, ${key}`;
  return { path: [...parent, key], part: 'key', message, hint: unknownKeyHint(key, value, suggestion, known), suggestion };
}

/** A blank key could not be referred to. */
export function isBlank(key: string): boolean {
  return key.trim() === '';
}

/** In braces, a comma ends a text or number, and YAML reads what follows it as a key. */
function unknownKeyHint(key: string, value: unknown, suggestion: string | undefined, known: readonly string[]): string {
  if (value === null && /^\d+$/.test(key)) return 'Write numbers without commas: 93522, not 93,522.';
  if (suggestion !== undefined) return `Did you mean ${suggestion}?`;
  if (value === null) return 'Put text that contains a comma in quotes.';
  return `Known keys: ${known.join(', ')}.`;
}
