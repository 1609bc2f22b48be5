import type * as v from 'valibot';
import type { Path } from './yaml-file.js';

/** A schema as far as its inner schemas are concerned; which of these parts it has depends on its type. */
interface Inner {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Inner>>;
  readonly rest?: Inner;
  readonly value?: Inner;
  readonly item?: Inner;
  readonly wrapped?: Inner;
  readonly options?: readonly unknown[];
}

/** The keys that a schema knows at a path: those of every shape that the value there may have. */
export function knownKeys(schema: v.GenericSchema, path: Path): string[] {
  const inner: Inner = schema;
  const reached = path.reduce<Inner[]>((schemas, step) => schemas.flatMap(shapes).flatMap((shape) => childOf(shape, step)), [inner]);
  return [...new Set(reached.flatMap(shapes).flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

function shapes(schema: Inner): Inner[] {
  if (schema.wrapped) return shapes(schema.wrapped);
  const options = (schema.options ?? []).filter((option): option is Inner => typeof option === 'object' && option !== null);
  return options.length > 0 ? options.flatMap(shapes) : [schema];
}

function childOf(shape: Inner, step: string | number): Inner[] {
  if (typeof step === 'number') return shape.item ? [shape.item] : [];
  const named = shape.entries && Object.hasOwn(shape.entries, step) ? shape.entries[step] : undefined;
  const child = named ?? shape.rest ?? shape.value;
  return child ? [child] : [];
}
