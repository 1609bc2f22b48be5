import { Option } from 'commander';
import { validationReport } from '../reports/validation.js';
import { validateFiles } from '../roles/validate.js';
import type { Command } from './command.js';
import { wholeNumber } from './whole-number.js';

interface Options {
  readonly strict?: boolean;
  readonly maxAge: number;
}

export const validate: Command<Options> = {
  arguments: [['<file...>', 'role files, folders of them, or - for standard input']],
  options: [
    new Option(
      '--strict',
      'also find figures without a source, out of date or stated twice, levels that repeat what they inherit, skills that drop on promotion, pay bands that turn round, scales of nothing, ids that files share',
    ),
    new Option('--max-age <months>', 'with --strict, how old a figure may be (36)')
      .argParser(wholeNumber)
      .default(36)
      .implies({ strict: true }),
  ],
  examples: [
    ['compare validate roles/', 'every role of a folder, in CI'],
    ['compare validate roles/ --strict', 'and what a reader would doubt'],
    ['compare validate mine.yaml --json', 'the faults as data'],
  ],
  run: async (paths, { strict = false, maxAge }, { shelves, now }) => {
    const files = await validateFiles(paths, shelves, strict ? { today: now, maxAge } : null);
    const isRight = files.every(({ faults, warnings }) => faults.length + warnings.length === 0);
    return { report: validationReport(files, strict), exitCode: isRight ? 0 : 1 };
  },
};
