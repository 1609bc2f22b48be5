import { expect, test } from '@jest/globals';
import { readCompletionScript, shells } from '../../src/assets/completion-scripts.js';
import { readSchema, schemaNames } from '../../src/assets/json-schemas.js';

test.each(schemaNames)('the schema %s is JSON with the id of that name', async (name) => {
  expect(JSON.parse(await readSchema(name))).toMatchObject({ $id: `urn:role-compare:schema:${name}:1` });
});

test.each(shells)('the completion for %s is a script', async (shell) => {
  expect(await readCompletionScript(shell)).toContain('__complete');
});

test.each([
  [readSchema, 'roel', 'there is no schema roel', 'Did you mean role?'],
  [readSchema, 'job', 'there is no schema job', 'There are: role, comparison.'],
  [readSchema, '../package', 'there is no schema ../package', 'There are: role, comparison.'],
  [readCompletionScript, 'fsh', 'there is no completion for fsh', 'Did you mean fish?'],
  [readCompletionScript, 'nu', 'there is no completion for nu', 'There are: bash, zsh, fish.'],
])('%p refuses the unknown name %s', async (read, name, message, hint) => {
  await expect(read(name)).rejects.toMatchObject({ name: 'UserError', message, hint });
});
