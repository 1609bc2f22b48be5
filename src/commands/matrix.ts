import type { Matrix } from '../model/neighbors.js';
import { UserError } from '../model/errors.js';
import { buildNeighborIndex, similarityBetween, type Neighbor, toRoleFeatures } from '../neighbors/index.js';
import { matrixReport } from '../reports/matrix.js';
import { loadAllRoles } from '../roles/load-all-roles.js';
import { type Pick, loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { toQueryRole } from './query-role.js';
import { pickOption } from './options.js';
import { referencesIn } from './references.js';

/** Nobody could read a larger matrix, and the pairs of a whole catalogue would fill the memory. */
const maxRoles = 200;

interface Options {
  readonly pick?: readonly Pick[];
}

export const matrix: Command<Options> = {
  arguments: [['[role...]', 'the roles; the whole library if none is named']],
  options: [pickOption()],
  examples: [
    ['compare matrix accountant bookkeeper financial-analyst', 'three similar roles'],
    ['compare matrix --format csv --output matrix.csv', 'all roles, for a spreadsheet'],
  ],
  run: async (words, { pick }, world) => {
    const { roleSources, endStage } = world;
    const references = await referencesIn(words, maxRoles, world);
    const library = await loadAllRoles(roleSources);
    const libraryById = new Map(library.map((role) => [role.id, role]));
    const chosen = references.length === 0 ? library : await loadRoles(references, roleSources, pick);
    if (chosen.length > maxRoles)
      throw new UserError(`a matrix takes at most ${maxRoles} roles, not ${chosen.length}`, {
        hint: 'Name the roles that you want to see.',
      });
    endStage?.('load roles');
    const index = buildNeighborIndex(library.map(toRoleFeatures));
    const roles = chosen.map((role) => toQueryRole(role, libraryById.get(role.id) ?? null));
    const pairs = roles.map(({ idOrFeatures: left }, row) =>
      roles.map(({ idOrFeatures: right }, column): Neighbor | null => (row === column ? null : similarityBetween(index, left, right))),
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
