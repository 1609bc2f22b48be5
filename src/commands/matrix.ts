import { Option } from 'commander';
import type { IndexWithRoles } from '../library-index/index-with-roles.js';
import { neighborsPart } from '../library-index/neighbors-part.js';
import { UserError } from '../model/errors.js';
import type { RoleInField } from '../model/field.js';
import type { Matrix, NamedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import { type NeighborIndex, pairScores, positionOf, statesDuties } from '../neighbors/index.js';
import { matrixReport } from '../reports/matrix.js';
import { findFields, suggestFields } from '../roles/find-fields.js';
import { type Pick, loadRoles } from '../roles/load-role.js';
import { type RoleFields, openFields } from '../roles/role-fields.js';
import type { Command, World } from './command.js';
import { unknownTagNotes } from './list.js';
import { type QueryRole, toQueryRole } from './query-role.js';
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
    const { roleSources, libraryIndex, endStage } = world;
    const roleFields = openFields(roleSources.library.folders);
    const references = await referencesIn(words, maxRoles, world);
    const named = references.length === 0 ? [] : await loadRoles(references, roleSources, options.pick);
    const { listed, notes } =
      named.length > 0 && !options.field && !options.tag ? { listed: [], notes: [] } : await listRoles(options, roleFields, world);
    const rest = listed.filter(({ id }) => !named.some((role) => role.id === id && role.level === null));
    checkCount(named.length + rest.length, options);
    endStage?.('load roles');
    const { roles, ...scores } = await libraryIndex.query(neighborsPart, (library) => {
      const all = [
        ...named.map((role) => namedQuery(role, library)),
        ...describedRoles(rest, library).flatMap((role) => indexedQuery(role, library)),
      ];
      return {
        roles: all.map((role) => role.named),
        ...pairScores(
          library.index,
          all.map(({ idOrFeatures }) => idOrFeatures),
        ),
      };
    });
    endStage?.('compare');
    const result: Matrix = { schemaVersion: 1, kind: 'matrix', roles, ...scores };
    return {
      report: matrixReport(
        result,
        roles.map((role) => fieldOf(role, roleFields)),
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

function namedQuery(role: Role, library: IndexWithRoles<NeighborIndex>): QueryRole {
  return toQueryRole(role, library.at(positionOf(role.id, library.index)));
}

/** Occupations with figures and names alone would all seem alike. They stay where no other role is left. */
function describedRoles(roles: readonly RoleInField[], { index }: IndexWithRoles<NeighborIndex>): readonly RoleInField[] {
  const described = roles.filter(({ id, origin }) => origin !== 'bundled' || statesDuties(id, index));
  return described.length > 0 ? described : roles;
}

/** None if the role extends one that is missing or faulty, so that the index does not have it. */
function indexedQuery({ id }: RoleInField, { index, at }: IndexWithRoles<NeighborIndex>): QueryRole[] {
  const indexed = at(positionOf(id, index));
  return indexed ? [{ named: { ...indexed.named, found: null }, idOrFeatures: id }] : [];
}

/** The id of a field reads as words: `social service`. */
function fieldOf(role: NamedRole, { figuresOfRole }: RoleFields): string | null {
  return figuresOfRole(role).field?.replaceAll('-', ' ') ?? null;
}
