import { Option } from 'commander';
import { compareRoles, fewestRoles, matchChoices, mostRoles } from '../compare/compare-roles.js';
import { type Status, statuses } from '../model/comparison.js';
import { UserError } from '../model/user-error.js';
import { comparisonReport } from '../reports/comparison.js';
import { type Sorting, sortings } from '../reports/most-telling.js';
import { loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { pickOption } from './pick.js';

interface Options {
  readonly category?: string[];
  readonly status?: Status[];
  readonly match?: (typeof matchChoices)[number];
  readonly sort?: Sorting;
  readonly summary?: boolean;
  readonly explain?: boolean;
  readonly exitCode?: boolean;
  readonly pick?: readonly number[];
}

export const compare: Command<Options> = {
  arguments: [['<role...>', 'two to six: id, title, alias, code, id@level, a file, a pipe, or -']],
  options: [
    new Option('-c, --category <name...>', 'only these categories'),
    new Option('-s, --status <status...>', 'only these rows').choices(statuses),
    new Option('-m, --match <how>', 'exact judges no wording; wording is the default').choices(matchChoices),
    new Option('--sort <by>', 'importance (most telling first) or file order').choices(sortings),
    new Option('--summary', 'one line for each category'),
    new Option('--explain', 'say by what items were matched'),
    new Option('--exit-code', 'exit with 1 where the roles differ'),
    // The list of candidates says what it is for, and only then is it of use.
    pickOption().hideHelp(),
  ],
  examples: [
    ['compare systems-engineer product-manager', 'two bundled roles'],
    ['compare backend@senior backend@staff', 'two levels of a ladder of your own'],
  ],
  run: async (references, options, { shelves, judgements }) => {
    if (references.length < fewestRoles || references.length > mostRoles) throw wrongCount(references);
    const roles = await loadRoles(references, shelves, options.pick);
    const judged = judgements(references);
    const comparison = compareRoles(roles, {
      judgements: judged,
      ...(options.category && { categories: options.category }),
      ...(options.match && { match: options.match }),
    });
    judged.done();
    const report = comparisonReport(comparison, {
      ...(options.status && { statuses: options.status }),
      ...(options.sort && { sort: options.sort }),
      isSummary: options.summary ?? false,
      isExplained: options.explain ?? false,
    });
    const differs = comparison.categories.some(
      ({ counts }) => counts.similar + counts.different + counts.only.reduce((sum, count) => sum + count, 0) > 0,
    );
    return { report, exitCode: options.exitCode && differs ? 1 : 0 };
  },
};

function wrongCount(references: readonly string[]): UserError {
  const [only] = references;
  const hint =
    references.length === 1
      ? `Name another to set beside it, or see it alone: compare show ${only}`
      : 'Split them over several comparisons.';
  return new UserError(`a comparison takes ${fewestRoles} to ${mostRoles} roles, not ${references.length}`, { hint });
}
