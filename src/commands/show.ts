import { roleReport } from '../reports/role.js';
import { type Pick, loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { fullOption, oneRole, pickOption } from './options.js';
import { moreWords, referencesIn } from './references.js';

interface Options {
  readonly full?: true;
  readonly pick?: readonly Pick[];
}

export const show: Command<Options> = {
  arguments: [['<role>', oneRole, 'the role to show'], moreWords],
  options: [fullOption('everything, with sources, instead of one screen'), pickOption()],
  examples: [
    ['compare show nurse', 'one job on one screen'],
    ['compare show product-manager --full', 'all that is known, with sources'],
    ['compare show product-manager --json', 'the same as data'],
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
