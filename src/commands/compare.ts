import { Option } from 'commander';
import { matchChoices } from '../compare/compare-options.js';
import { statuses } from '../model/comparison.js';
import { sortOrders } from '../reports/comparison-view.js';
import type { Command } from './command.js';
import type { CompareCommandOptions } from './run-comparison.js';
import { pickOption } from './options.js';

export const compare: Command<CompareCommandOptions> = {
  arguments: [['<role...>', 'two to six: id, title, alias, code, id@level, a file, a pipe, or -']],
  options: [
    new Option('-c, --category <name...>', 'only these categories'),
    new Option('-s, --status <status...>', 'only these rows').choices(statuses),
    new Option('-m, --match <how>', 'exact judges no wording; wording is the default').choices(matchChoices),
    new Option('--sort <by>', 'importance (most telling first) or file order').choices(sortOrders),
    new Option('--summary', 'one line for each category, but no descriptions'),
    new Option('--explain', 'say by what items were matched'),
    new Option('--exit-code', 'exit with 1 where the roles differ'),
    // The list of candidates says what it is for, and only then is it of use.
    pickOption().hideHelp(),
  ],
  examples: [
    ['compare systems-engineer product-manager', 'two bundled roles'],
    ['compare backend@senior backend@staff', 'two levels of a ladder of your own'],
  ],
  // Help asks for none of it.
  run: async (...given) => (await import('./run-comparison.js')).runComparison(...given),
};
