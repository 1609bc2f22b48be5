import { roleReport } from '../reports/role.js';
import { loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { pickOption } from './options.js';

interface Options {
  readonly pick?: readonly number[];
}

export const show: Command<Options> = {
  arguments: [['<role>', 'an id, title, alias or code, id@level, a file, a pipe, or -']],
  options: [pickOption()],
  examples: [
    ['compare show product-manager', 'a bundled role'],
    ['compare show backend@senior --json', 'a level of a ladder, as data'],
  ],
  run: async ([reference = ''], { pick }, { roleSources, endStage }) => {
    const [role] = await loadRoles([reference], roleSources, pick);
    endStage?.('load roles');
    if (!role) throw new Error('a reference names a role');
    return { report: roleReport(role), exitCode: 0 };
  },
};
