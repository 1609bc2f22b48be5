import type { Comparison } from '../model/comparison.js';
import type { Role } from '../model/role.js';
import type { Screen } from '../model/screen.js';
import { comparisonScreen, partialScreen } from '../reports/comparison-screen/comparison-screen.js';
import { readOccupations } from '../roles/bundled/occupations.js';
import type { World } from './command.js';

/**
 * Compared roles on one screen, with what the library says of all occupations.
 * @param isPartial whether only some categories were asked for
 */
export async function openComparisonScreen(
  comparison: Comparison,
  roles: readonly Role[],
  isPartial: boolean,
  world: World,
): Promise<Screen> {
  const packed = world.roleSources.library.folders.find((folder) => folder.packed)?.packed;
  const occupations = packed ? readOccupations(packed) : null;
  const show = isPartial ? partialScreen : comparisonScreen;
  return show({
    comparison,
    roles,
    all: occupations?.all ?? null,
    occupations: roles.map(({ id, origin }) => (origin === 'bundled' ? (occupations?.byRole[id] ?? null) : null)),
  });
}
