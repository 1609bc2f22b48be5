import { neighborsPart } from '../library-index/neighbors-part.js';
import type { IndexWithRoles } from '../library-index/index-with-roles.js';
import type { NamedRole, QueriedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import {
  type Neighbor,
  type NeighborIndex,
  describeBriefly,
  describeReasons,
  findNeighbors,
  phrasesSharedWith,
  positionOf,
  toRoleFeatures,
} from '../neighbors/index.js';
import { type ExplainedNeighbors, similarReport } from '../reports/similar.js';
import { type Pick, loadRole, loadRoles } from '../roles/load-role.js';
import { openFields } from '../roles/role-fields.js';
import type { Command, World } from './command.js';
import { fullOption, limitOption, oneRole, pickOption } from './options.js';
import { moreWords, referencesIn } from './references.js';
import { type QueryRole, toQueryRole } from './query-role.js';

interface Options {
  readonly limit: number;
  readonly full?: true;
  readonly pick?: readonly Pick[];
}

const defaultLimit = 14;

export const similar: Command<Options> = {
  arguments: [['<role>', oneRole], moreWords],
  options: [limitOption(defaultLimit), fullOption('every reason, with figures, instead of one screen'), pickOption()],
  examples: [
    ['compare similar nurse', 'the nearest jobs'],
    ['compare similar data analyst --limit 3', 'the three nearest'],
  ],
  run: async (words, { limit, pick, full = false }, world) => {
    const [reference = ''] = await referencesIn(words, 1, world);
    const [role] = await loadRoles([reference], world.roleSources, pick);
    if (!role) throw new Error('a reference names a role');
    world.endStage?.('load role');
    const found = await neighborsOf(role, limit, world);
    world.endStage?.('find neighbours');
    const explained = await withReasons(found, role, world);
    world.endStage?.('explain');
    const screen = async () => (await import('../reports/similar-screen.js')).similarScreen(explained);
    return { report: similarReport(explained), ...(!full && { screen }), exitCode: 0 };
  },
};

/** The role that was asked for, and its neighbours in the library, without the reasons in words. */
interface FoundNeighbors {
  readonly named: QueriedRole;
  /** How many roles were considered. */
  readonly among: number;
  readonly roles: readonly (Neighbor & { readonly named: NamedRole })[];
}

/** Finds the roles of the library that are most similar to a role, nearest first. */
export async function neighborsOf(role: Role, limit: number, { libraryIndex }: World): Promise<FoundNeighbors> {
  return libraryIndex.query(neighborsPart, (library) =>
    neighborsIn(toQueryRole(role, library.at(positionOf(role.id, library.index))), library, limit),
  );
}

function neighborsIn(
  { named, idOrFeatures }: QueryRole,
  { index, count, at }: IndexWithRoles<NeighborIndex>,
  limit: number,
): FoundNeighbors {
  const roles = findNeighbors(index, idOrFeatures, limit).flatMap((neighbor) => {
    const found = at(positionOf(neighbor.id, index));
    return found ? [{ ...neighbor, named: found.named }] : [];
  });
  return { named, among: count, roles };
}

/** Reads what the roles do, and puts into words what makes them alike. */
async function withReasons({ named, among, roles }: FoundNeighbors, role: Role, world: World): Promise<ExplainedNeighbors> {
  const { figuresOfRole } = openFields(world.roleSources.library.folders);
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
    briefReasons: roles.map(({ why }, index) => describeBriefly(why, phrases[index] ?? [])),
  };
}
