import { join } from 'node:path';
import { Option } from 'commander';
import { UserError } from '../model/errors.js';
import { roleTemplate } from '../roles/role-template.js';
import type { Command } from './command.js';

interface Options {
  readonly force?: boolean;
}

export const init: Command<Options> = {
  arguments: [['<id>', 'lower-case words joined by hyphens: backend-engineer']],
  options: [new Option('--force', 'overwrite an existing file')],
  examples: [
    ['compare init backend-engineer', 'writes roles/backend-engineer.yaml'],
    ['$EDITOR "$(compare init backend-engineer)"', 'and opens it'],
  ],
  run: async ([id = ''], { force }, { newRolesFolder }) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw new UserError(`${id} cannot be an id`, { hint: 'An id is lower-case words joined by hyphens: backend-engineer' });
    const path = join(newRolesFolder, `${id}.yaml`);
    return {
      report: { name: 'A new role file', data: { schemaVersion: 1, kind: 'file', file: path }, blocks: [{ type: 'verbatim', text: path }] },
      exitCode: 0,
      files: [{ path, text: roleTemplate(id), overwrites: force ?? false }],
      // The new id comes second, because it may be the name of a command.
      notes: [`Fill it in, then: compare product-manager ${id}`],
    };
  },
};
