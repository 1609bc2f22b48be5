import { Option } from 'commander';
import { matchChoices } from '../compare/compare-roles.js';
import { gapBetween } from '../compare/gap.js';
import { gapReport } from '../reports/gap.js';
import { loadRole } from '../roles/load-role.js';
import type { Command } from './command.js';

interface Options {
  readonly match?: (typeof matchChoices)[number];
}

export const gap: Command<Options> = {
  name: 'gap',
  summary: 'What you keep, raise, learn and leave behind on the way from one role to another.',
  arguments: [
    ['<from>', 'where you are: an id, title, alias or code, id@level, a file, a pipe, or -'],
    ['<to>', 'where you want to be'],
  ],
  options: [new Option('-m, --match <how>', 'exact judges no wording; wording is the default').choices(matchChoices)],
  examples: [
    ['compare gap systems-engineer product-manager', 'most important first'],
    ['compare gap mine.yaml sales-engineer --format markdown', 'as a checklist'],
  ],
  run: async ([from = '', to = ''], { match }, { shelves }) => {
    const report = gapReport(gapBetween(await loadRole(from, shelves), await loadRole(to, shelves), match ? { match } : {}));
    return { report, exitCode: 0 };
  },
};
