import { roleReport } from '../reports/role.js';
import { loadRole } from '../roles/load-role.js';
import type { Command } from './command.js';

export const show: Command<object> = {
  name: 'show',
  summary: 'One role, whole: with all that it inherits, and its sources.',
  arguments: [['<role>', 'an id, title, alias or code, id@level, a file, a pipe, or -']],
  options: [],
  examples: [
    ['compare show product-manager', 'a bundled role'],
    ['compare show backend@senior --json', 'a level of a ladder, as data'],
  ],
  run: async ([reference = ''], _options, { shelves }) => ({ report: roleReport(await loadRole(reference, shelves)), exitCode: 0 }),
};
