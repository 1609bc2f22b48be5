import { Option } from 'commander';
import { roleReport } from '../reports/role.js';
import { type Pick, loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { pickOption } from './options.js';
import { moreWords, referencesIn } from './references.js';

interface Options {
  readonly full?: true;
  readonly pick?: readonly Pick[];
}

export const show: Command<Options> = {
  arguments: [['<role>', 'a name, id, title or code, id@level, a file, a pipe, or -'], moreWords],
  options: [new Option('--full', 'everything that is known, with sources, where a terminal shows one screen'), pickOption()],
  examples: [
    ['compare show product-manager', 'a bundled role'],
    ['compare show backend@senior --json', 'a level of a ladder, as data'],
  ],
  run: async (words, { pick, full = false }, world) => {
    const { roleSources, endStage } = world;
    const [reference = ''] = await referencesIn(words, 1, world);
    const [role] = await loadRoles([reference], roleSources, pick);
    endStage?.('load roles');
    if (!role) throw new Error('a reference names a role');
    const screen = async () => (await import('./role-screen.js')).openRoleScreen(role, world);
    return { report: roleReport(role), ...(!full && { screen }), exitCode: 0 };
  },
};
