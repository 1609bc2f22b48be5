import { neighborsPart } from '../library-index/neighbors-part.js';
import type { NamedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import {
  bundledIndex,
  findNeighbors,
  fromTraitBits,
  hasOwnMeasures,
  type MeasuredRole,
  type Neighbor,
  type NeighborIndex,
  neighborsAbove,
  positionOf,
  similarityBetween,
  toMeasured,
} from '../neighbors/index.js';
import type { World } from './command.js';

type Scored = Pick<Neighbor, 'id' | 'score'>;

/** A role that is near to another one, as results name it. */
export type NearRole<Found extends Scored> = Found & { readonly named: NamedRole };

interface NearRoles<Found extends Scored> {
  /** The nearest first. */
  readonly roles: readonly NearRole<Found>[];
  /** How many roles were considered. */
  readonly among: number;
}

/** Finds the roles that are nearest to a role among bundled ones and the users' own. */
export async function nearestRoles(role: MeasuredRole, limit: number, world: World): Promise<NearRoles<Neighbor>> {
  const { roles, among } = await searchLibrary<Neighbor>(role, (index, except) => findNeighbors(index, role.vectors, limit, except), world);
  return { roles: roles.slice(0, limit), among };
}

/**
 * Finds all roles that are at least so near, without reasons.
 * @param minimum above 0, at most 1
 */
export async function rolesNearerThan(role: MeasuredRole, minimum: number, world: World): Promise<readonly NearRole<Scored>[]> {
  const { roles } = await searchLibrary<Scored>(role, (index, except) => neighborsAbove(index, role.vectors, minimum, except), world);
  return roles.filter(({ score }) => score >= minimum);
}

/** Searches one index by facets alone, except for some ids. */
type Find<Found> = (index: NeighborIndex, except: readonly string[]) => readonly Found[];

async function searchLibrary<Found extends Scored>(
  role: MeasuredRole,
  find: Find<Found>,
  world: World,
): Promise<NearRoles<Found | Neighbor>> {
  const own = await searchOwn(role, find, world);
  const bundled = searchBundled(role, find, own.ids, world);
  const roles = [...own.roles, ...bundled.roles, ...(await measureOwn(role, own.toMeasure, world))];
  return { roles: roles.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)), among: own.ids.length + bundled.count };
}

/** What was found among the users' own roles. */
interface OwnRoles<Found extends Scored> {
  readonly ids: readonly string[];
  readonly roles: readonly NearRole<Found>[];
  /** Those that may share categories of their own making with the role, which the index does not have. */
  readonly toMeasure: readonly NamedRole[];
}

async function searchOwn<Found extends Scored>(
  { vectors, role }: MeasuredRole,
  find: Find<Found>,
  { libraryIndex }: World,
): Promise<OwnRoles<Found>> {
  return libraryIndex.queryOwn(neighborsPart, (library): OwnRoles<Found> => {
    if (library === null) return { ids: [], roles: [], toMeasure: [] };
    const { index, at } = library;
    const ids = [...index.ids];
    const nameOf = (id: string): NamedRole | null => at(positionOf(id, index))?.named ?? null;
    const itself = role && isOfLibrary(role, at(positionOf(role.id, index))) ? [role.id] : [];
    const withOwn = hasOwnMeasures(vectors) ? ids.filter((_, position) => hasOwnMeasures(fromTraitBits(index.traits[position] ?? 0))) : [];
    return {
      ids,
      roles: withNames(find(index, itself), nameOf),
      toMeasure: withOwn.filter((id) => !itself.includes(id)).flatMap((id) => nameOf(id) ?? []),
    };
  });
}

/** Whether a role is one that the library has by its id, and not a level or another file. */
function isOfLibrary(role: Role, sameId: Pick<Role, 'origin' | 'file'> | null): boolean {
  return sameId !== null && role.level === null && sameId.origin === role.origin && sameId.file === role.file;
}

function searchBundled<Found extends Scored>(
  { vectors, role }: MeasuredRole,
  find: Find<Found>,
  hidden: readonly string[],
  { roleSources }: World,
): { readonly roles: readonly NearRole<Found>[]; readonly count: number } {
  const packed = roleSources.library.folders.find((folder) => folder.packed)?.packed;
  if (!packed) return { roles: [], count: 0 };
  const index = bundledIndex();
  const metadata = packed.metadata();
  const nameOf = (id: string): NamedRole | null => {
    const found = metadata[positionOf(id, index)];
    return found ? { id, title: found.title, origin: 'bundled', codes: found.codes } : null;
  };
  const isBundled = role === null || (role.origin === 'bundled' && role.level === null);
  return {
    roles: withNames(find(index, isBundled ? [...hidden, vectors.id] : hidden), nameOf),
    count: index.ids.length - hidden.filter((id) => positionOf(id, index) >= 0).length,
  };
}

function withNames<Found extends Scored>(found: readonly Found[], nameOf: (id: string) => NamedRole | null): NearRole<Found>[] {
  return found.flatMap((each) => {
    const named = nameOf(each.id);
    return named ? [{ ...each, named }] : [];
  });
}

/** Compares a role with others by their own categories too. What that takes is not loaded otherwise. */
async function measureOwn(role: MeasuredRole, others: readonly NamedRole[], { roleSources }: World): Promise<NearRole<Neighbor>[]> {
  if (others.length === 0) return [];
  const [{ measurePair }, { loadRole }] = await Promise.all([import('../compare/pair-similarity.js'), import('../roles/load-role.js')]);
  const near: NearRole<Neighbor>[] = [];
  for (const named of others) {
    const other = toMeasured(await loadRole(named.id, roleSources));
    const { score, percentile, compared, stated } = measurePair(role, other);
    if (score === null) continue;
    const { why, words } = similarityBetween(bundledIndex(), role.vectors, other.vectors);
    near.push({ id: named.id, score, percentile, coverage: { compared: compared.length, stated: stated.length }, why, words, named });
  }
  return near;
}
