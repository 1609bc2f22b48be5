import type * as v from 'valibot';
import type { Path } from '../yaml/positions.js';

/** The parts of a valibot schema that lead to its inner schemas. Which of them it has depends on its type. */
export interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly rest?: Shape;
  readonly value?: Shape;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  /** Chooses a schema by the value; for undefined, one that allows everything it can choose. */
  readonly getter?: (value: unknown) => Shape;
}

/** Every shape that a value of the schema may have. Does not call getters. */
export function shapesOf(schema: Shape): Shape[] {
  if (schema.wrapped) return shapesOf(schema.wrapped);
  const options = (schema.options ?? []).filter((option): option is Shape => typeof option === 'object' && option !== null);
  return options.length > 0 ? options.flatMap(shapesOf) : [schema];
}

/** Every shape that the value of a key, or an item of a list, may have. */
export function childShapes(shapes: readonly Shape[], step: string | number): Shape[] {
  return shapes.flatMap((shape) => childOf(shape, step)).flatMap(shapesOf);
}

/** The keys that maps of these shapes define. */
export function knownKeys(shapes: readonly Shape[]): string[] {
  return [...new Set(shapes.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** Whether the last key of the path may be left out. */
export function isOptional(schema: v.GenericSchema, path: Path): boolean {
  const key = path.at(-1);
  const root: Shape = schema;
  const parents = path.slice(0, -1).reduce<Shape[]>((shapes, step) => childShapes(shapes, step).flatMap(allChoices), shapesOf(root));
  return typeof key === 'string' && parents.every((parent) => !hasEntry(parent, key) || parent.entries?.[key]?.type === 'optional');
}

/** Every shape that a getter may choose. */
function allChoices(shape: Shape): Shape[] {
  return shape.getter ? shapesOf(shape.getter(undefined)) : [shape];
}

function childOf(shape: Shape, step: string | number): Shape[] {
  if (typeof step === 'number') return shape.item ? [shape.item] : [];
  const child = (hasEntry(shape, step) ? shape.entries?.[step] : undefined) ?? shape.rest ?? shape.value;
  return child ? [child] : [];
}

function hasEntry({ entries }: Shape, key: string): boolean {
  return entries !== undefined && Object.hasOwn(entries, key);
}

/** Formats types of schemas for messages: `text or a mapping`. */
export function describeTypes(types: readonly string[]): string {
  const names = [...new Set(types.map((type) => typeNames[type] ?? type))];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  picklist: 'an allowed value',
  array: 'a list',
  strict_object: 'a mapping',
  loose_object: 'a mapping',
  object_with_rest: 'a mapping',
  record: 'a mapping',
};
