import type { Matrix } from '../model/near.js';
import { UserError } from '../model/user-error.js';
import { nearness, type NearResult, toNearRole } from '../near/index.js';
import { matrixReport } from '../reports/near.js';
import type { Command } from './command.js';
import { neighbourhoodOf, toNamed } from './nearness.js';
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
  run: async (references, { pick }, { shelves }) => {
    const { named, library, index } = await neighbourhoodOf(references, shelves, pick);
    const roles = references.length === 0 ? library : named;
    if (roles.length > most)
      throw new UserError(`a matrix takes ${most} roles at the most, not ${roles.length}`, { hint: 'Name those that you want to see.' });
    const ids = roles.map((role) => toNearRole(role).id);
    const pairs = ids.map((left, row) =>
      ids.map((right, column): NearResult | null => (row === column ? null : nearness(index, left, right))),
    );
    const result: Matrix = {
      schemaVersion: 1,
      kind: 'matrix',
      roles: roles.map(toNamed),
      scores: pairs.map((row) => row.map((pair) => pair?.score ?? 1)),
      percentiles: pairs.map((row) => row.map((pair) => pair?.percentile ?? null)),
    };
    return { report: matrixReport(result), exitCode: 0 };
  },
};
