import { areOffers } from '../compare/offers.js';
import type { Comparison } from '../model/comparison.js';
import type { Answer } from '../model/answer.js';
import type { Role } from '../model/role.js';
import type { Screen } from '../model/screen.js';
import { type KnownOfRoles, comparisonAnswer } from '../reports/answer/answer.js';
import { comparisonScreen, partialScreen } from '../reports/comparison-screen/comparison-screen.js';
import type { ComparisonView } from '../reports/comparison-view.js';
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
  if (!isPartial && roles.length === 2 && areOffers(roles))
    return (await import('./offers-screen.js')).openOffersScreen(comparison, knownOfRoles(roles, world), world);
  const show = isPartial ? partialScreen : comparisonScreen;
  return show({ comparison, ...knownOfRoles(roles, world) });
}

/** The answer with which a page of compared roles begins, and their categories. */
export async function openComparisonAnswer(
  comparison: Comparison,
  roles: readonly Role[],
  view: ComparisonView,
  world: World,
): Promise<Answer> {
  return comparisonAnswer({ comparison, ...knownOfRoles(roles, world) }, view);
}

/** Roles with what the library says of their occupations and of all others. */
function knownOfRoles(roles: readonly Role[], { roleSources }: World): KnownOfRoles {
  const packed = roleSources.library.folders.find((folder) => folder.packed)?.packed;
  const occupations = packed ? readOccupations(packed) : null;
  return {
    roles,
    all: occupations?.all ?? null,
    occupations: roles.map(({ id, origin }) => (origin === 'bundled' ? (occupations?.ofRole(id) ?? null) : null)),
  };
}
