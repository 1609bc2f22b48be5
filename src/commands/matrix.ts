import { Option } from 'commander';
import { measurePair } from '../compare/pair-similarity.js';
import { UserError } from '../model/errors.js';
import type { RoleInField } from '../model/field.js';
import type { Matrix, NamedRole } from '../model/neighbors.js';
import { bundledIndex, statesDuties } from '../neighbors/index.js';
import { nullIfFaulty } from '../library-index/role-record.js';
import { matrixReport } from '../reports/matrix.js';
import { findFields, suggestFields } from '../roles/find-fields.js';
import { type Pick, loadRole, loadRoles } from '../roles/load-role.js';
import { type RoleFields, openFields } from '../roles/role-fields.js';
import type { Command, World } from './command.js';
import { unknownTagNotes } from './list.js';
import { bundledRole, type QueryRole, toQueryRole } from './measured-role.js';
import { pickOption } from './options.js';
import { referencesIn } from './references.js';

/** Nobody could read a larger matrix. */
const maxRoles = 200;

interface Options {
  readonly pick?: readonly Pick[];
  readonly field?: string;
  readonly tag?: readonly string[];
}

export const matrix: Command<Options> = {
  arguments: [['[role...]', 'the roles; your own if none is named']],
  options: [
    new Option('--field <name>', 'the roles of a field, as in compare list'),
    new Option('-t, --tag <tag...>', 'the roles with one of these tags'),
    pickOption(),
  ],
  examples: [
    ['compare matrix accountant bookkeeper auditor', 'three roles'],
    ['compare matrix --field law', 'the roles of a field'],
    ['compare matrix --field law --output law.csv', 'the same for a spreadsheet'],
  ],
  run: async (words, options, world) => {
    const { roleSources, endStage } = world;
    const { folders } = roleSources.library;
    const roleFields = openFields(roleSources.library.folders);
    const references = await referencesIn(words, maxRoles, world);
    const named = references.length === 0 ? [] : await loadRoles(references, roleSources, options.pick);
    const { listed, notes } =
      named.length > 0 && !options.field && !options.tag ? { listed: [], notes: [] } : await listRoles(options, roleFields, world);
    const rest = listed.filter(({ id }) => !named.some((role) => role.id === id && role.level === null));
    checkCount(named.length + rest.length, options);
    const all = named.map((role) => toQueryRole(role, folders));
    const described = describedRoles(rest);
    for (const role of described) all.push(...(await listedRole(role, world)));
    endStage?.('load roles');
    const roles = all.map((role) => role.named);
    const result: Matrix = { schemaVersion: 1, kind: 'matrix', roles, ...pairScores(all) };
    endStage?.('compare');
    return {
      report: matrixReport(
        result,
        roles.map((role) => fieldOf(role, roleFields)),
        rest.length - described.length,
      ),
      exitCode: 0,
      notes,
    };
  },
};

/** The roles of a field or a tag; without either, the user's own. */
async function listRoles(
  { field, tag }: Options,
  roleFields: RoleFields,
  { roleSources }: World,
): Promise<{ readonly listed: readonly RoleInField[]; readonly notes: readonly string[] }> {
  const all = (await roleSources.library.list()).roles;
  const ids = field === undefined ? null : fieldIds(field, roleFields);
  const listed = all.map(roleFields.withFigures).filter((role) => {
    if (ids === null && !tag) return role.origin !== 'bundled';
    return (ids === null || ids.includes(role.field ?? '')) && (!tag || tag.some((each) => role.tags.includes(each)));
  });
  return { listed, notes: unknownTagNotes(tag ?? [], all) };
}

function fieldIds(words: string, { fields }: RoleFields): string[] {
  const found = findFields(words, fields).map(({ id }) => id);
  if (found.length > 0) return found;
  const near = suggestFields(words, fields);
  throw new UserError(`there is no field ${words}`, {
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'All fields: compare list',
  });
}

function checkCount(count: number, { field, tag }: Options): void {
  const hint = 'Name the roles that you want to see.';
  if (count > maxRoles) throw new UserError(`a matrix takes at most ${maxRoles} roles, not ${count}`, { hint });
  if (count > 0) return;
  if (field !== undefined || tag) throw new UserError('there are no such roles', { hint: 'All fields: compare list' });
  throw new UserError('you have no role files of your own to compare', {
    hint: 'Name some: compare matrix accountant bookkeeper lawyer   Those of a field: compare matrix --field law',
  });
}

/** Occupations with figures and names alone would all seem alike. They stay where no other role is left. */
function describedRoles(roles: readonly RoleInField[]): readonly RoleInField[] {
  const described = roles.filter(({ id, origin }) => origin !== 'bundled' || statesDuties(id, bundledIndex()));
  return described.length > 0 ? described : roles;
}

/** None if the role extends one that is missing or faulty. */
async function listedRole({ id, origin }: RoleInField, { roleSources }: World): Promise<QueryRole[]> {
  const { folders } = roleSources.library;
  const bundled = origin === 'bundled' ? bundledRole(id, folders) : null;
  const role = bundled ? null : await nullIfFaulty(async () => loadRole(id, roleSources));
  return [...(bundled ? [bundled] : []), ...(role ? [toQueryRole(role, folders)] : [])];
}

/** Every pair, as `compare` measures it; 1 without a percentile for a role with itself. */
function pairScores(roles: readonly QueryRole[]): { scores: Matrix['scores']; percentiles: Matrix['percentiles'] } {
  const scores = roles.map(() => roles.map((): number | null => 1));
  const percentiles = roles.map(() => roles.map((): number | null => null));
  roles.forEach((left, row) => {
    roles.slice(0, row).forEach((right, column) => {
      const { score, percentile } = measurePair(left.measured, right.measured);
      for (const [i, j] of [
        [row, column],
        [column, row],
      ] as const) {
        scores[i]![j] = score;
        percentiles[i]![j] = percentile;
      }
    });
  });
  return { scores, percentiles };
}

/** The id of a field reads as words: `social service`. */
function fieldOf(role: NamedRole, { figuresOfRole }: RoleFields): string | null {
  return figuresOfRole(role).field?.replaceAll('-', ' ') ?? null;
}
