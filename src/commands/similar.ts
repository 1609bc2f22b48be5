import type { Similar } from '../model/near.js';
import { nearest, type NearResult, sayWhy, toNearRole } from '../near/index.js';
import { similarReport } from '../reports/near.js';
import type { Command } from './command.js';
import { limitOption } from './limit.js';
import { pickOption } from './pick.js';
import { neighbourhoodOf, toNamed } from './nearness.js';

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
  run: async ([reference = ''], { limit, pick }, { shelves }) => {
    const { named, library, index } = await neighbourhoodOf([reference], shelves, pick);
    const [role] = named;
    if (!role) throw new Error('a reference names a role');
    const roles = new Map(library.map((each) => [each.id, each]));
    const found = nearest(index, toNearRole(role).id, limit + 1).flatMap(({ id, score, percentile, coverage, why }: NearResult) => {
      const near = roles.get(id);
      return near ? [{ ...toNamed(near), score, percentile, coverage, why: sayWhy(why) }] : [];
    });
    const result: Similar = { schemaVersion: 1, kind: 'similar', role: toNamed(role), among: library.length, roles: found.slice(0, limit) };
    return { report: similarReport(result), exitCode: 0 };
  },
};
