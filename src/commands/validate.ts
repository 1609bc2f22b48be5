import { validationReport } from '../reports/validation.js';
import { validateFiles } from '../roles/validate.js';
import type { Command } from './command.js';

export const validate: Command<object> = {
  name: 'validate',
  summary: 'Check role files, and folders of them; exits with 1 where there are faults.',
  arguments: [['<file...>', 'role files, folders of them, or - for standard input']],
  options: [],
  examples: [
    ['compare validate roles/', 'every role of a folder, in CI'],
    ['compare validate mine.yaml --json', 'the faults as data'],
  ],
  run: async (paths, _options, { shelves }) => {
    const files = await validateFiles(paths, shelves);
    return { report: validationReport(files), exitCode: files.some(({ faults }) => faults.length > 0) ? 1 : 0 };
  },
};
