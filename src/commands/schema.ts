import type { Command } from './command.js';
import { readSchema, schemaNames } from '../assets/json-schemas.js';

export const schema: Command<object> = {
  hasNoPage: true,
  arguments: [['[schema]', `${schemaNames.join(' or ')}; default: role`]],
  options: [],
  examples: [
    ['compare schema > role.schema.json', 'for your editor, which then checks role files'],
    ['compare schema comparison', 'for programs that read the results'],
  ],
  run: async ([name = 'role']) => {
    const text = await readSchema(name);
    return { report: { name: `JSON Schema: ${name}`, data: JSON.parse(text), blocks: [{ type: 'verbatim', text }] }, exitCode: 0 };
  },
};
