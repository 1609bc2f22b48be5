import { neighborsPart } from '../library-index/neighbors-part.js';
import type { IndexWithRoles } from '../library-index/index-with-roles.js';
import type { Similar } from '../model/neighbors.js';
import { type NeighborIndex, describeReasons, findNeighbors, positionOf } from '../neighbors/index.js';
import { similarReport } from '../reports/similar.js';
import { fileById, isRoleFile } from '../roles/folder.js';
import { originOf } from '../roles/role-metadata.js';
import type { Pick } from '../roles/load-role.js';
import type { Command, World } from './command.js';
import { limitOption, oneRole, pickOption } from './options.js';
import { moreWords, referencesIn } from './references.js';
import { type QueryRole, toQueryRole } from './query-role.js';

interface Options {
  readonly limit: number;
  readonly pick?: readonly Pick[];
}

export const similar: Command<Options> = {
  arguments: [['<role>', oneRole], moreWords],
  options: [limitOption(), pickOption()],
  examples: [
    ['compare similar nurse', 'the nearest jobs'],
    ['compare similar data analyst --limit 3', 'the three nearest'],
  ],
  run: async (words, options, world) => {
    const [reference = ''] = await referencesIn(words, 1, world);
    const result = (await neighborsById(reference, options, world)) ?? (await neighborsByReference(reference, options, world));
    world.endStage?.('find neighbours');
    return { report: similarReport(result), exitCode: 0 };
  },
};

/** Finds the neighbours of a role without loading it, if the reference is the id of a role in the library index. Otherwise returns null. */
export async function neighborsById(
  id: string,
  { limit }: { readonly limit: number },
  { roleSources, libraryIndex }: World,
): Promise<Similar | null> {
  const roleFile = isRoleFile(id) ? null : fileById(roleSources.library.folders, id);
  if (!roleFile) return null;
  const { origin, file } = originOf(roleFile.folder, roleFile.path);
  return libraryIndex.query(neighborsPart, (library) => {
    const indexed = library.at(positionOf(id, library.index));
    if (indexed?.origin !== origin || indexed.file !== file) return null;
    return neighborsIn({ named: { ...indexed.named, found: null }, idOrFeatures: id }, library, limit);
  });
}

async function neighborsByReference(reference: string, { limit, pick }: Options, { roleSources, libraryIndex }: World): Promise<Similar> {
  const { loadRoles } = await import('../roles/load-role.js');
  const [role] = await loadRoles([reference], roleSources, pick);
  if (!role) throw new Error('a reference names a role');
  return libraryIndex.query(neighborsPart, (library) =>
    neighborsIn(toQueryRole(role, library.at(positionOf(role.id, library.index))), library, limit),
  );
}

function neighborsIn({ named, idOrFeatures }: QueryRole, { index, count, at }: IndexWithRoles<NeighborIndex>, limit: number): Similar {
  const roles = findNeighbors(index, idOrFeatures, limit).flatMap(({ id, score, percentile, coverage, why }) => {
    const neighbor = at(positionOf(id, index));
    return neighbor ? [{ ...neighbor.named, score, percentile, coverage, why: describeReasons(why) }] : [];
  });
  return { schemaVersion: 1, kind: 'similar', role: named, among: count, roles };
}
