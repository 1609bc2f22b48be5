import { toJsonSchema } from '@valibot/to-json-schema';
import { entrySchema, itemSchema } from '../dist/categories/entry-schemas.js';
import { categoryKinds } from '../dist/categories/index.js';
import { roleSchema } from '../dist/roles/schema.js';

/** The role file's schema as editors read it: JSON Schema, draft 7. */
export function publishedRoleSchema() {
  // Of no value, what is told by its shape is all that it can be.
  const category = roleSchema.rest.getter(undefined);
  const definitions = {
    item: itemSchema,
    entry: entrySchema,
    attributes: categoryKinds.attributes.schema,
    pay: categoryKinds.pay.schema,
    category,
  };
  const { $schema, ...schema } = toJsonSchema(roleSchema, { errorMode: 'ignore', definitions });
  return {
    $schema,
    $id: 'urn:role-compare:schema:role:1',
    title: 'Role',
    description: 'A job role for the compare command: what it is, does, asks for and pays. What is left out is not stated.',
    ...schema,
  };
}
