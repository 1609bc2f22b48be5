import { toJsonSchema } from '@valibot/to-json-schema';
import { entrySchema, itemSchema } from '../dist/categories/entry-schemas.js';
import { categoryKind } from '../dist/categories/index.js';
import { anyFigureSchema } from '../dist/categories/pay/pay-schema.js';
import { roleSchema } from '../dist/roles/schema.js';

/** The schema of role files for editors: JSON Schema, draft 7. */
export function publishedRoleSchema() {
  // Without a value, this is the union of all shapes that a category can have.
  const category = roleSchema.rest.getter(undefined);
  const definitions = {
    item: itemSchema,
    entry: entrySchema,
    attributes: categoryKind('attributes').schema,
    figure: anyFigureSchema,
    pay: categoryKind('pay').schema,
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
