import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { root } from './run.js';

type Node = Readonly<Record<string, unknown>>;
/** Returns the errors of a value; none if it is valid. */
export type Finder = (value: unknown) => string[];

const finders = {
  role: errorFinder(readSchema(`${root}data/schema/role.schema.json`)),
  comparison: errorFinder(closed(readSchema(`${root}data/schema/comparison.schema.json`))),
};

/** The errors of a value by the published schema. In results, keys that the schema does not name are errors too. */
export function schemaErrors(name: keyof typeof finders, value: unknown): string[] {
  return finders[name](value);
}

/** Compiles a JSON Schema, draft 7. */
export function errorFinder(schema: Node): Finder {
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

export function readSchema(file: string): Node {
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isNode(schema)) throw new Error(`${file} is not a schema`);
  return schema;
}

/**
 * Makes unknown keys and kinds errors. The published schema of results allows them, because later versions may add some, but this version must
 * not print any that it does not name.
 */
function closed(schema: Node): Node {
  const kinds = JSON.stringify(schema['allOf']).matchAll(/"const":"([a-z-]+)"/g);
  return mapValues(schema, (value, key) => {
    if (key === 'definitions' && isNode(value))
      return mapValues(value, (definition, name) => (name === 'sourceFacts' ? definition : close(definition)));
    if (key === 'properties' && isNode(value)) return { ...value, kind: { enum: [...kinds].map(([, kind]) => kind) } };
    return value;
  });
}

/** Forbids other keys in objects with named keys, except those composed by `allOf`, of which each part names only some keys. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (!isNode(schema)) return schema;
  const isComplete = isNode(schema['properties']) && !('allOf' in schema);
  return { ...(isComplete && { additionalProperties: false }), ...mapValues(schema, close) };
}

function mapValues(node: Node, change: (value: unknown, key: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
