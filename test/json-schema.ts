import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { root } from './run.js';

type Node = Readonly<Record<string, unknown>>;
export type Finder = (value: unknown) => string[];

const finders = {
  role: errorFinder(readSchema(`${root}data/schema/role.schema.json`)),
  comparison: errorFinder(closed(readSchema(`${root}data/schema/comparison.schema.json`))),
};

/** What the published schema finds wrong with a value, and keys that it does not name; nothing where it is right. */
export function schemaErrors(name: keyof typeof finders, value: unknown): string[] {
  return finders[name](value);
}

/** Finds what a JSON Schema, draft 7, calls wrong with a value. */
export function errorFinder(schema: Node): Finder {
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

export function readSchema(file: string): Node {
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isNode(schema)) throw new Error(`${file} is no schema`);
  return schema;
}

/** The schema of results lets unknown keys and kinds pass, because later versions may add some. What this version prints is held to what it names. */
function closed(schema: Node): Node {
  const kinds = JSON.stringify(schema['allOf']).matchAll(/"const":"([a-z-]+)"/g);
  return mapped(schema, (each, key) => {
    if (key === 'definitions' && isNode(each))
      return mapped(each, (definition, name) => (name === 'sourceFacts' ? definition : close(definition)));
    if (key === 'properties' && isNode(each)) return { ...each, kind: { enum: [...kinds].map(([, kind]) => kind) } };
    return each;
  });
}

/** An object with named keys takes these alone; what is put together of several (`allOf`) is left open. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (!isNode(schema)) return schema;
  const isWhole = isNode(schema['properties']) && !('allOf' in schema);
  return { ...(isWhole && { additionalProperties: false }), ...mapped(schema, close) };
}

function mapped(node: Node, change: (each: unknown, name: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, change(each, name)]));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
