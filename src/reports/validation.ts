import type { Block, Report } from '../model/report.js';
import type { Fault } from '../model/errors.js';
import { diagnosticText } from './diagnostic-text.js';

interface ValidatedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** What is wrong with each file, and how many are right; `isStrict` also says that nothing is to be doubted. */
export function validationReport(files: readonly ValidatedFile[], isStrict = false): Report {
  const faults = files.flatMap((file) => file.faults);
  const warnings = files.flatMap((file) => file.warnings);
  const found = [counted('fault', faults, files), ...(isStrict ? [counted('warning', warnings, files)] : [])];
  const blocks: Block[] = [
    ...files.flatMap((file): Block[] => [
      ...file.faults.map((fault): Block => ({ type: 'verbatim', text: diagnosticText(fault) })),
      ...file.warnings.map((warning): Block => ({ type: 'verbatim', text: diagnosticText(warning, 'warning: ') })),
    ]),
    { type: 'paragraph', text: `${count(files.length, 'role file')} checked: ${found.join(', ')}.` },
  ];
  return {
    name: 'Role files checked',
    data: {
      schemaVersion: 1,
      kind: 'validation',
      files: files.map(({ file, faults: wrong, warnings: doubtful }) => ({
        file,
        isValid: wrong.length === 0,
        faults: wrong,
        warnings: doubtful,
      })),
    },
    blocks,
    records: () => ({
      columns: ['file', 'line', 'column', 'message', 'hint'],
      rows: faults.map(({ file, line, column, message, hint }) => [file, line, column, message, hint]),
    }),
  };
}

/** `no faults`, or `3 faults in 2 of them`. */
function counted(noun: 'fault' | 'warning', all: readonly Fault[], files: readonly ValidatedFile[]): string {
  if (all.length === 0) return `no ${noun}s`;
  const having = files.filter((file) => file[`${noun}s`].length > 0).length;
  return `${count(all.length, noun)}${files.length > 1 ? ` in ${having} of them` : ''}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
