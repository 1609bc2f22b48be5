import type { Role } from '../model/role.js';
import type { Screen } from '../model/screen.js';
import { relatedFrom } from '../model/similarity-bands.js';
import { type NearRole, namedPerBand, nearestBands } from '../reports/role-screen/near-roles.js';
import { paySeries } from '../reports/role-screen/pay-series.js';
import { roleScreen } from '../reports/role-screen/role-screen.js';
import { readOccupations } from '../roles/bundled/occupations.js';
import { loadRole } from '../roles/load-role.js';
import { toMeasured } from '../neighbors/index.js';
import type { World } from './command.js';
import { rolesNearerThan } from './near-roles.js';

/** One role on one screen, with what the library says of all occupations and of the roles that are near. */
export async function openRoleScreen(role: Role, world: World): Promise<Screen> {
  const packed = world.roleSources.library.folders.find((folder) => folder.packed)?.packed;
  const occupations = packed ? readOccupations(packed) : null;
  const near = await nearRoles(role, world);
  world.endStage?.('find neighbours');
  return roleScreen(role, {
    all: occupations?.all ?? null,
    occupation: role.origin === 'bundled' ? (occupations?.ofRole(role.id) ?? null) : null,
    near,
  });
}

/** The near roles, nearest first; those that have a place on the screen with their pay. What is known by names and pay alone is near to none. */
async function nearRoles(role: Role, world: World): Promise<NearRole[]> {
  if (!role.categories.some(({ kind }) => kind === 'list')) return [];
  const near = (await rolesNearerThan(toMeasured(role), relatedFrom, world))
    .filter(({ id }) => id !== role.id)
    .map(({ id, named, score }) => ({ id, title: named.title, score }));
  const named = new Set(nearestBands(near).flatMap(({ roles }) => roles.slice(0, namedPerBand)));
  const withPay = near.map(async (each): Promise<NearRole> => ({
    ...each,
    pay: named.has(each) ? paySeries(await loadRole(each.id, world.roleSources)) : [],
  }));
  return Promise.all(withPay);
}
