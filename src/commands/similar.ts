import { roleLanguage } from '../categories/role-language.js';
import type { Role } from '../model/role.js';
import { describeBriefly, describeReasons, phrasesSharedWith, toRoleFeatures } from '../neighbors/index.js';
import { type ExplainedNeighbors, similarReport } from '../reports/similar.js';
import { type Pick, loadRole, loadRoles } from '../roles/load-role.js';
import { openFields } from '../roles/role-fields.js';
import type { Command, World } from './command.js';
import { toQueryRole } from './measured-role.js';
import { nearestRoles } from './near-roles.js';
import { fullOption, limitOption, oneRole, pickOption } from './options.js';
import { moreWords, referencesIn } from './references.js';

interface Options {
  readonly limit: number;
  readonly full?: true;
  readonly pick?: readonly Pick[];
}

const defaultLimit = 14;

export const similar: Command<Options> = {
  arguments: [['<role>', oneRole, 'the role of which you want the nearest'], moreWords],
  options: [limitOption(defaultLimit), fullOption('every reason, with figures, where a terminal shows the most telling'), pickOption()],
  examples: [
    ['compare similar systems-engineer', 'the nearest, with why'],
    ['compare similar teacher --limit 3', 'the three nearest'],
  ],
  run: async (words, { limit, pick, full = false }, world) => {
    const [reference = ''] = await referencesIn(words, 1, world);
    const [role] = await loadRoles([reference], world.roleSources, pick);
    if (!role) throw new Error('a reference names a role');
    world.endStage?.('load role');
    const explained = await explainedNeighbors(role, limit, world);
    world.endStage?.('find neighbours');
    const screen = async () => (await import('../reports/similar-screen.js')).similarScreen(explained);
    return { report: similarReport(explained), ...(!full && { screen }), exitCode: 0 };
  },
};

/** Finds the nearest roles, reads what they do, and puts into words what makes them alike. */
async function explainedNeighbors(role: Role, limit: number, world: World): Promise<ExplainedNeighbors> {
  const { folders } = world.roleSources.library;
  const { named, measured } = toQueryRole(role, folders);
  const { roles, among } = await nearestRoles(measured, limit, world);
  const { figuresOfRole } = openFields(folders);
  const features = await Promise.all(roles.map(async ({ id }) => toRoleFeatures(await loadRole(id, world.roleSources))));
  const sharedPhrases = phrasesSharedWith(toRoleFeatures(role), features);
  const phrases = roles.map(({ words }, index) => sharedPhrases(features[index]!, words));
  return {
    similar: {
      schemaVersion: 1,
      kind: 'similar',
      role: named,
      among,
      roles: roles.map(({ named: neighbor, score, percentile, coverage, why }, index) => ({
        ...neighbor,
        score,
        percentile,
        coverage,
        medianPay: figuresOfRole(neighbor).medianPay,
        why: describeReasons(why, phrases[index] ?? []),
      })),
    },
    reference: role.ref,
    language: roleLanguage(role),
    briefReasons: roles.map(({ why }, index) => describeBriefly(why, phrases[index] ?? [])),
  };
}
