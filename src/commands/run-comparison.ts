import { joinSeries } from '../categories/english.js';
import { hasOtherValues } from '../categories/delta.js';
import { type matchChoices, maxComparedRoles, minComparedRoles } from '../compare/compare-options.js';
import { compareRoles } from '../compare/compare-roles.js';
import { UserError } from '../model/errors.js';
import { comparisonReport } from '../reports/comparison.js';
import { quoteForShell } from '../reports/quote-for-shell.js';
import { type Pick, loadRoles } from '../roles/load-role.js';
import type { Outcome, World } from './command.js';
import { readWords } from './references.js';
import { refuseSameRole } from './refuse-same-role.js';
import type { Row, Status } from '../model/comparison.js';
import type { SortOrder } from '../reports/comparison-view.js';

/** Loads and compares two to six roles. */
export async function runComparison(words: readonly string[], options: CompareCommandOptions, world: World): Promise<Outcome> {
  const { roleSources, endStage } = world;
  const { references, orSeveral } = await readWords(words, maxComparedRoles, world);
  if (references.length < minComparedRoles || references.length > maxComparedRoles) throw wrongCount(references, orSeveral);
  const roles = await loadRoles(references, roleSources, options.pick);
  await refuseSameRole(roles, world);
  endStage?.('load roles');
  const comparison = compareRoles(roles, {
    ...(options.category && { categories: options.category }),
    ...(options.match && { match: options.match }),
  });
  endStage?.('compare');
  const view = {
    ...(options.status && { statuses: options.status }),
    ...(options.sort && { sort: options.sort }),
    isExplained: options.explain ?? false,
  };
  const report = comparisonReport(comparison, view);
  const differs = comparison.categories.some(({ rows }) => rows.some(isDifferent));
  const screen = async () =>
    (await import('./comparison-screen.js')).openComparisonScreen(comparison, roles, options.category !== undefined, world);
  const answer = async () => (await import('./comparison-screen.js')).openComparisonAnswer(comparison, roles, view, world);
  return { report, answer, ...(hasScreen(options) && { screen }), exitCode: options.exitCode && differs ? 1 : 0 };
}

/** Which rows to show, in which order and why is asked of the rows, and so shows them all. */
function hasScreen({ full, status, sort, explain }: CompareCommandOptions): boolean {
  return !full && !status && !sort && !explain;
}

/** Looks at the values themselves: ratings that are about the same are not equal. A note is no value. */
function isDifferent({ status, delta }: Row): boolean {
  return status !== 'same' || hasOtherValues(delta);
}

/** @param orSeveral several roles that the one name may be instead */
function wrongCount(references: readonly string[], orSeveral: readonly string[] | undefined): UserError {
  const [only] = references;
  const another = orSeveral
    ? `To compare ${joinSeries(orSeveral)}: compare ${orSeveral.map((name) => name.split(' ').map(quoteForShell).join(' ')).join(' vs ')}\n`
    : '';
  const hint =
    references.length === 1
      ? `${another}Name another role to compare it with, or show it alone: compare show ${only}`
      : 'Split them over several comparisons.';
  return new UserError(`a comparison takes ${minComparedRoles} to ${maxComparedRoles} roles, not ${references.length}`, { hint });
}

export interface CompareCommandOptions {
  readonly category?: string[];
  readonly status?: Status[];
  readonly match?: (typeof matchChoices)[number];
  readonly sort?: SortOrder;
  readonly full?: boolean;
  readonly explain?: boolean;
  readonly exitCode?: boolean;
  readonly pick?: readonly Pick[];
}
