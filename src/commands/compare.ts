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
    new Option('-m, --match <how>', 'how to match items: wording (default) or exact').choices(matchChoices),
    new Option('--sort <by>', 'importance (default) or file, the order of the files').choices(sortOrders),
    new Option('--summary', 'one line per category, without descriptions'),
    new Option('--explain', 'say how items were matched'),
    new Option('--exit-code', 'exit with 1 if the roles differ'),
    // Hidden, because the error that lists the candidates of an ambiguous name explains it.
    pickOption().hideHelp(),
  ],
  examples: [
    ['compare systems-engineer product-manager', 'two bundled roles'],
    ['compare backend@senior backend@staff', 'two levels of a ladder of your own'],
  ],
  // Loaded only now, because help does not need it.
  run: async (...parameters) => (await import('./run-comparison.js')).runComparison(...parameters),
};
