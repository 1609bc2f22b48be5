import { Option } from 'commander';
import { sortOrders } from '../reports/comparison-view.js';
import type { Command } from './command.js';
import type { CompareCommandOptions } from './run-comparison.js';
import { categoryOption, matchOption, oneRole, pickOption, statusOption } from './options.js';

export const compare: Command<CompareCommandOptions> = {
  arguments: [['<role...>', `two to six: ${oneRole}`, 'the roles to compare']],
  options: [
    new Option('--full', 'every row with its source, not only one screen'),
    categoryOption(),
    statusOption(),
    // Hidden, because the note on a name that fits several roles explains it.
    pickOption().hideHelp(),
  ],
  rareOptions: [
    matchOption(),
    new Option('--sort <by>', 'importance (default) or file, the order of the files').choices(sortOrders),
    new Option('--explain', 'say how items were matched'),
    new Option('--exit-code', 'exit with 1 if the roles differ'),
  ],
  examples: [
    ['compare nurse teacher', 'two jobs, in your own words'],
    ['compare', 'lets you pick roles by typing'],
    ['compare data analyst vs data scientist', 'names of several words'],
    ['compare similar nurse', 'the nearest jobs, and why'],
    ['compare gap nurse teacher', 'what it takes to change jobs'],
    ['compare list health', 'the jobs of a field, with their pay'],
  ],
  // Loaded only now, because help does not need it.
  run: async (...parameters) => (await import('./run-comparison.js')).runComparison(...parameters),
};
