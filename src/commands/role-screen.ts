import { neighborsPart } from '../library-index/neighbors-part.js';
import type { Role } from '../model/role.js';
import type { Screen } from '../model/screen.js';
import { neighborsAbove, positionOf } from '../neighbors/index.js';
import { type NearRole, namedPerBand, nearMinimum, nearestBands } from '../reports/role-screen/near-roles.js';
import { paySeries } from '../reports/role-screen/pay-series.js';
import { roleScreen } from '../reports/role-screen/role-screen.js';
import { readOccupations } from '../roles/bundled/occupations.js';
import { loadRole } from '../roles/load-role.js';
import type { World } from './command.js';
import { toQueryRole } from './query-role.js';

/** One role on one screen, with what the library says of all occupations and of the roles that are near. */
export async function openRoleScreen(role: Role, world: World): Promise<Screen> {
  const packed = world.roleSources.library.folders.find((folder) => folder.packed)?.packed;
  const occupations = packed ? readOccupations(packed) : null;
  const near = await nearRoles(role, world);
  world.endStage?.('find neighbours');
  return roleScreen(role, {
    all: occupations?.all ?? null,
    occupation: role.origin === 'bundled' ? (occupations?.byRole[role.id] ?? null) : null,
    near,
  });
}

/** The near roles, nearest first; those that have a place on the screen with their pay. What is known by names and pay alone is near to none. */
async function nearRoles(role: Role, { libraryIndex, roleSources }: World): Promise<NearRole[]> {
  if (!role.categories.some(({ kind }) => kind === 'list')) return [];
  const near = await libraryIndex.query(neighborsPart, ({ index, at }) => {
    const { idOrFeatures } = toQueryRole(role, at(positionOf(role.id, index)));
    return neighborsAbove(index, idOrFeatures, nearMinimum).flatMap(({ id, score }) => {
      const found = at(positionOf(id, index));
      return found && id !== role.id ? [{ id, title: found.named.title, score }] : [];
    });
  });
  const named = new Set(nearestBands(near).flatMap(({ roles }) => roles.slice(0, namedPerBand)));
  const withPay = near.map(async (each): Promise<NearRole> => ({
    ...each,
    pay: named.has(each) ? paySeries(await loadRole(each.id, roleSources)) : [],
  }));
  return Promise.all(withPay);
}
