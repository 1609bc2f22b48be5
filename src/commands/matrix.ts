import type { Matrix } from '../model/near.js';
import { UserError } from '../model/user-error.js';
import { buildNearIndex, nearness, type NearResult, toNearRole } from '../near/index.js';
import { matrixReport } from '../reports/near.js';
import { allRoles } from '../roles/all-roles.js';
import { loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { askedAs } from './nearness.js';
import { pickOption } from './pick.js';

/** More than this nobody reads, and the pairs of a whole catalogue would fill the memory. */
const most = 200;

interface Options {
  readonly pick?: readonly number[];
}

export const matrix: Command<Options> = {
  arguments: [['[role...]', 'the roles; all of the library where none is named']],
  options: [pickOption()],
  examples: [
    ['compare matrix accountant bookkeeper financial-analyst', 'three neighbours'],
    ['compare matrix --format csv --output matrix.csv', 'all roles, for a spreadsheet'],
  ],
  run: async (references, { pick }, { shelves, endStage }) => {
    const library = await allRoles(shelves);
    const known = new Map(library.map((role) => [role.id, role]));
    const named = references.length === 0 ? library : await loadRoles(references, shelves, pick);
    if (named.length > most)
      throw new UserError(`a matrix takes ${most} roles at the most, not ${named.length}`, { hint: 'Name those that you want to see.' });
    endStage?.('load roles');
    const index = buildNearIndex(library.map(toNearRole));
    const roles = named.map((role) => askedAs(role, known.get(role.id) ?? null));
    const pairs = roles.map(({ near: left }, row) =>
      roles.map(({ near: right }, column): NearResult | null => (row === column ? null : nearness(index, left, right))),
    );
    const result: Matrix = {
      schemaVersion: 1,
      kind: 'matrix',
      roles: roles.map((role) => role.named),
      scores: pairs.map((row) => row.map((pair) => pair?.score ?? 1)),
      percentiles: pairs.map((row) => row.map((pair) => pair?.percentile ?? null)),
    };
    endStage?.('compare');
    return { report: matrixReport(result), exitCode: 0 };
  },
};
