import type * as v from 'valibot';
import type { Path } from '../yaml/yaml-file.js';

/** A schema as far as its inner schemas are concerned; which of these parts it has depends on its type. */
export interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly rest?: Shape;
  readonly value?: Shape;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  /** Which schema it is, by the value; of nothing, all that it can be. */
  readonly getter?: (value: unknown) => Shape;
}

/** Every shape that a value of the schema may have; where the value itself tells which, that is left open. */
export function shapesOf(schema: Shape): Shape[] {
  if (schema.wrapped) return shapesOf(schema.wrapped);
  const options = (schema.options ?? []).filter((option): option is Shape => typeof option === 'object' && option !== null);
  return options.length > 0 ? options.flatMap(shapesOf) : [schema];
}

/** Every shape that the value under a key, or at a place of a list, may have. */
export function childShapes(shapes: readonly Shape[], step: string | number): Shape[] {
  return shapes.flatMap((shape) => childOf(shape, step)).flatMap(shapesOf);
}

/** The keys that maps of these shapes know. */
export function knownKeys(shapes: readonly Shape[]): string[] {
  return [...new Set(shapes.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** Whether a role file may do without the key at the end of the path. */
export function isOptional(schema: v.GenericSchema, path: Path): boolean {
  const key = path.at(-1);
  const root: Shape = schema;
  const holders = path.slice(0, -1).reduce<Shape[]>((shapes, step) => childShapes(shapes, step).flatMap(allOf), shapesOf(root));
  return typeof key === 'string' && holders.every((holder) => !isOwn(holder, key) || holder.entries?.[key]?.type === 'optional');
}

/** Every shape that it may have, whatever the value. */
function allOf(shape: Shape): Shape[] {
  return shape.getter ? shapesOf(shape.getter(undefined)) : [shape];
}

function childOf(shape: Shape, step: string | number): Shape[] {
  if (typeof step === 'number') return shape.item ? [shape.item] : [];
  const child = (isOwn(shape, step) ? shape.entries?.[step] : undefined) ?? shape.rest ?? shape.value;
  return child ? [child] : [];
}

function isOwn({ entries }: Shape, key: string): boolean {
  return entries !== undefined && Object.hasOwn(entries, key);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a figure',
  boolean: 'true or false',
  picklist: 'a known word',
  array: 'a list',
  strict_object: 'a map',
  loose_object: 'a map',
  object_with_rest: 'a map',
  record: 'a map',
};

/** The shapes that would do, in words: `text or a map`. */
export function describeTypes(types: readonly string[]): string {
  const known = [...new Set(types.map((type) => typeNames[type] ?? type))];
  return known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
}
