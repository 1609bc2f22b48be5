import { nearPart } from '../catalogue/near-part.js';
import type { Similar } from '../model/near.js';
import { nearest, placeOf, sayWhy } from '../near/index.js';
import { similarReport } from '../reports/near.js';
import { loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { limitOption } from './limit.js';
import { pickOption } from './pick.js';
import { askedAs } from './nearness.js';

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
  run: async ([reference = ''], { limit, pick }, { shelves, catalogue }) => {
    const [role] = await loadRoles([reference], shelves, pick);
    if (!role) throw new Error('a reference names a role');
    const result = await catalogue.ask(nearPart, ({ index, count, at }): Similar => {
      const asked = askedAs(role, at(placeOf(role.id, index)));
      const roles = nearest(index, asked.near, limit).flatMap(({ id, score, percentile, coverage, why }) => {
        const near = at(placeOf(id, index));
        return near ? [{ ...near.named, score, percentile, coverage, why: sayWhy(why) }] : [];
      });
      return { schemaVersion: 1, kind: 'similar', role: asked.named, among: count, roles };
    });
    return { report: similarReport(result), exitCode: 0 };
  },
};
