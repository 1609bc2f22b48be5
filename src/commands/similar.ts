import { neighborsPart } from '../library-index/neighbors-part.js';
import type { IndexWithRoles } from '../library-index/index-with-roles.js';
import type { Similar } from '../model/neighbors.js';
import { type NeighborIndex, describeReasons, findNeighbors, positionOf } from '../neighbors/index.js';
import { similarReport } from '../reports/similar.js';
import { fileById, isRoleFile } from '../roles/folder.js';
import { locationOf } from '../roles/role-metadata.js';
import type { Command, World } from './command.js';
import { limitOption, pickOption } from './options.js';
import { type QueryRole, toQueryRole } from './query-role.js';

interface Options {
  readonly limit: number;
  readonly pick?: readonly number[];
}

export const similar: Command<Options> = {
  arguments: [['<role>', 'an id, title, alias or code, id@level, a file, a pipe, or -']],
  options: [limitOption(), pickOption()],
  examples: [
    ['compare similar systems-engineer', 'the ten nearest'],
    ['compare similar mine.yaml --limit 3', 'the nearest to a role of your own'],
  ],
  run: async ([reference = ''], options, world) => {
    const result = (await neighborsOfMember(reference, options, world)) ?? (await neighborsOfOther(reference, options, world));
    world.endStage?.('find the nearest');
    return { report: similarReport(result), exitCode: 0 };
  },
};

/** Null where the reference is not the id of a role that the library knows by it: that need not be loaded. */
async function neighborsOfMember(id: string, { limit }: Options, { roleSources, libraryIndex }: World): Promise<Similar | null> {
  const found = isRoleFile(id) ? null : fileById(roleSources.library.folders, id);
  if (!found) return null;
  const { origin, file } = locationOf(found.folder, found.path);
  return libraryIndex.query(neighborsPart, (library) => {
    const known = library.at(positionOf(id, library.index));
    return known?.origin === origin && known.file === file ? neighborsIn({ named: known.named, idOrFeatures: id }, library, limit) : null;
  });
}

async function neighborsOfOther(reference: string, { limit, pick }: Options, { roleSources, libraryIndex }: World): Promise<Similar> {
  const { loadRoles } = await import('../roles/load-role.js');
  const [role] = await loadRoles([reference], roleSources, pick);
  if (!role) throw new Error('a reference names a role');
  return libraryIndex.query(neighborsPart, (library) =>
    neighborsIn(toQueryRole(role, library.at(positionOf(role.id, library.index))), library, limit),
  );
}

function neighborsIn({ named, idOrFeatures }: QueryRole, { index, count, at }: IndexWithRoles<NeighborIndex>, limit: number): Similar {
  const roles = findNeighbors(index, idOrFeatures, limit).flatMap(({ id, score, percentile, coverage, why }) => {
    const found = at(positionOf(id, index));
    return found ? [{ ...found.named, score, percentile, coverage, why: describeReasons(why) }] : [];
  });
  return { schemaVersion: 1, kind: 'similar', role: named, among: count, roles };
}
