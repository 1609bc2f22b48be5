import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';

/** The names of the published JSON Schemas: of role files, and of what `--json` prints. */
export const schemaNames = ['role', 'comparison'];

/**
 * Reads a published JSON Schema, as text.
 * @throws UserError if there is none of that name.
 */
export async function readSchema(name: string): Promise<string> {
  if (!schemaNames.includes(name))
    throw new UserError(`there is no schema ${name}`, { hint: didYouMean(name, schemaNames) ?? `There are: ${schemaNames.join(', ')}.` });
  // The path holds for the source, in src/assets, and for the bundles, in dist/command.
  return readFileSync(join(import.meta.dirname, `../../data/schema/${name}.schema.json`), 'utf8');
}
