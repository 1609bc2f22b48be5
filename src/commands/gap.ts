import { Option } from 'commander';
import { matchChoices } from '../compare/compare-options.js';
import { gapBetween } from '../compare/gap.js';
import { gapReport } from '../reports/gap.js';
import { loadRoles } from '../roles/load-role.js';
import type { Command } from './command.js';
import { pickOption } from './options.js';

interface Options {
  readonly match?: (typeof matchChoices)[number];
  readonly pick?: readonly number[];
}

export const gap: Command<Options> = {
  arguments: [
    ['<from>', 'where you are: an id, title, alias or code, id@level, a file, a pipe, or -'],
    ['<to>', 'where you want to be'],
  ],
  options: [new Option('-m, --match <how>', 'how to match items: wording (default) or exact').choices(matchChoices), pickOption()],
  examples: [
    ['compare gap systems-engineer product-manager', 'most important first'],
    ['compare gap mine.yaml sales-engineer --format markdown', 'as a checklist'],
  ],
  run: async ([from = '', to = ''], { match, pick }, { roleSources, endStage }) => {
    const [left, right] = await loadRoles([from, to], roleSources, pick);
    endStage?.('load roles');
    if (!left || !right) throw new Error('two references name two roles');
    const result = gapBetween(left, right, match ? { match } : {});
    endStage?.('compare');
    return { report: gapReport(result, [left, right]), exitCode: 0 };
  },
};
