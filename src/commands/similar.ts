import { nearPart } from '../catalogue/near-part.js';
import type { WithNames } from '../catalogue/with-names.js';
import type { Similar } from '../model/near.js';
import { nearest, type NearIndex, placeOf, sayWhy } from '../near/index.js';
import { similarReport } from '../reports/near.js';
import { fileById, isRoleFile } from '../roles/folder.js';
import { whereFrom } from '../roles/where-from.js';
import type { Command, World } from './command.js';
import { limitOption } from './limit.js';
import { pickOption } from './pick.js';
import { type Asked, askedAs } from './nearness.js';

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
    const result = (await nearToMember(reference, options, world)) ?? (await nearToOther(reference, options, world));
    world.endStage?.('find the nearest');
    return { report: similarReport(result), exitCode: 0 };
  },
};

/** Null where the reference is not the id of a role that the library knows by it: that need not be loaded. */
async function nearToMember(id: string, { limit }: Options, { shelves, catalogue }: World): Promise<Similar | null> {
  const found = isRoleFile(id) ? null : fileById(shelves.library.folders, id);
  if (!found) return null;
  const { origin, file } = whereFrom(found.folder, found.path);
  return catalogue.ask(nearPart, (library) => {
    const known = library.at(placeOf(id, library.index));
    return known?.origin === origin && known.file === file ? nearTo({ named: known.named, near: id }, library, limit) : null;
  });
}

async function nearToOther(reference: string, { limit, pick }: Options, { shelves, catalogue }: World): Promise<Similar> {
  const { loadRoles } = await import('../roles/load-role.js');
  const [role] = await loadRoles([reference], shelves, pick);
  if (!role) throw new Error('a reference names a role');
  return catalogue.ask(nearPart, (library) => nearTo(askedAs(role, library.at(placeOf(role.id, library.index))), library, limit));
}

function nearTo({ named, near }: Asked, { index, count, at }: WithNames<NearIndex>, limit: number): Similar {
  const roles = nearest(index, near, limit).flatMap(({ id, score, percentile, coverage, why }) => {
    const found = at(placeOf(id, index));
    return found ? [{ ...found.named, score, percentile, coverage, why: sayWhy(why) }] : [];
  });
  return { schemaVersion: 1, kind: 'similar', role: named, among: count, roles };
}
