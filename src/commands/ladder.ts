import { Option } from 'commander';
import type { Command } from './command.js';
import { categoryOption, fullOption, matchOption, oneRole, pickOption } from './options.js';
import { moreWords } from './references.js';

export interface LadderOptions {
  readonly category?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly full?: true;
  readonly match?: 'exact' | 'wording';
  readonly pick?: readonly import('../roles/load-role.js').Pick[];
}

export const ladder: Command<LadderOptions> = {
  arguments: [
    ['<role>', `a role with levels, or where you are: ${oneRole}`, 'the role whose levels to show'],
    ['[other]', 'another track; or the ladder to find your level on'],
    moreWords,
  ],
  options: [
    categoryOption(),
    new Option('--from <level>', 'begin at this level, by id, number or place'),
    new Option('--to <level>', 'end at this level'),
    fullOption('with what criteria mean, and every point'),
    pickOption(),
  ],
  rareOptions: [matchOption()],
  examples: [
    ['compare init engineer --ladder', 'writes a ladder to start from'],
    ['compare ladder engineer', 'its levels side by side'],
    ['compare ladder web-developer engineer', 'which level somebody would be'],
  ],
  // Loaded only now, because help does not need it.
  run: async (...parameters) => (await import('./run-ladder.js')).runLadder(...parameters),
};
