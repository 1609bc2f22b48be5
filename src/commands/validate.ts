import { Option } from 'commander';
import { validationReport } from '../reports/validation.js';
import { lintChecks } from '../roles/lint/index.js';
import { validateFiles } from '../roles/validate.js';
import type { Command } from './command.js';
import { parsePositiveInteger } from './options.js';

interface Options {
  readonly strict?: boolean;
  readonly maxAge: number;
}

export const validate: Command<Options> = {
  isWatchable: true,
  arguments: [['<file...>', 'role files, folders of them, or - for standard input', 'the files to check']],
  get options() {
    const findings = [...lintChecks.map(({ finds }) => finds), 'ids that files share'];
    return [
      new Option('--watch', 'check again at every save, until Ctrl-C'),
      new Option('--strict', `also find ${findings.join(', ')}`),
      new Option('--max-age <months>', 'with --strict, maximum age of a figure, in months (36)')
        .argParser(parsePositiveInteger)
        .default(36)
        .implies({ strict: true }),
    ];
  },
  examples: [
    ['compare init my-job', 'writes a file to check: roles/my-job.yaml'],
    ['compare validate roles/', 'checks every file of a folder, as in CI'],
    ['compare validate roles/ --json', 'the same as data'],
  ],
  run: async (paths, { strict = false, maxAge }, { roleSources, now, endStage }) => {
    const files = await validateFiles(paths, roleSources, strict ? { today: now, maxAge } : null);
    endStage?.('check files');
    const isFaultless = files.every(({ faults, warnings }) => faults.length + warnings.length === 0);
    return { report: validationReport(files, strict), exitCode: isFaultless ? 0 : 1 };
  },
};
